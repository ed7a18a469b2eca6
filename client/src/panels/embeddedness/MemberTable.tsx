import type { EmbeddednessAnswer } from '@sidos/api/model';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll, goTo } from '../../actions/commands.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../shell/network.ts';
import { useView } from '../../state/viewStore.ts';
import { DeskTable } from '../analysis/DeskTable.tsx';
import { firstLook } from '../analysis/deskTable.ts';
import { useNames } from '../analysis/useNames.ts';
import { memberColumns } from './columns.ts';
import { useNameable, useSetNames } from './setNames.ts';
import { choose, useChoices } from './useChoices.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';
import { useParameters } from './useParameters.ts';

/** A row for each member with all figures; a row selects on the stage and the other way round. */
export function MemberTable({ answer }: { answer: EmbeddednessAnswer }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const net = useNet();
  const words = useWords();
  const names = useNames();
  const sets = useSetNames();
  const nameable = useNameable();
  const { sort, group } = useChoices();
  const network = useNetworkInWords();
  const selection = useView((view) => view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const parameters = useParameters(answer.meta);
  const columns = useMemo(() => memberColumns(t, i18n, words, names), [t, i18n, words, names]);
  const rows = answer.members.filter(({ actor }) => nameable([actor]).length === 1);
  // How it is sorted belongs to the address; what is typed and which columns are seen to the moment.
  const [look, setLook] = useState(() => firstLook(columns, null));
  const label = t('members.label', { group: group ? sets.set(group) : '' });
  if (rows.length === 0) return <p className="muted">{t('peopleHidden')}</p>;
  return (
    <DeskTable
      label={label}
      rows={rows}
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
