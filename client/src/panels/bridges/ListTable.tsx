import type { BridgesAnswer } from '@sidos/api/model';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll, goTo } from '../../actions/commands.ts';
import { useNet } from '../../shell/network.ts';
import { useView } from '../../state/viewStore.ts';
import { DeskTable } from '../analysis/DeskTable.tsx';
import { firstLook } from '../analysis/deskTable.ts';
import { useNames } from '../analysis/useNames.ts';
import { listColumns } from './columns.ts';
import { choose, useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';
import { useParameters } from './useParameters.ts';

/** Who connects the groups, ranked; a row selects on the stage and opens the broker card. */
export function ListTable({ answer }: { answer: BridgesAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const net = useNet();
  const names = useNames();
  const { sort } = useChoices();
  const { network } = useDefinition();
  const selection = useView((view) => view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const parameters = useParameters(answer.meta);
  const columns = useMemo(() => listColumns(t, answer.groups, names), [t, answer.groups, names]);
  // How it is sorted belongs to the address; what is typed and which columns are seen to the moment.
  const [look, setLook] = useState(() => firstLook(columns, null));
  return (
    <DeskTable
      label={t('list.label')}
      rows={answer.rows}
      columns={columns}
      idOf={(row) => row.actor.id}
      look={{ ...look, sort: columns.some(({ key }) => key === sort.key) ? sort : null }}
      onLook={(next) => {
        setLook(next);
        if (next.sort && (next.sort.key !== sort.key || next.sort.down !== sort.down))
          choose({ sort: next.sort });
      }}
      selected={selected}
      onSelect={(ids) => chooseAll(ids)}
      onOpen={(row) => goTo(net, row.actor.id)}
      parameters={parameters}
      network={network}
    />
  );
}
