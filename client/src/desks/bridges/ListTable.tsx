import type { BridgesAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskActors } from '../frame/DeskActors.tsx';
import { useNames } from '../../view/useNames.ts';
import { listColumns } from './columns.ts';
import { choose, useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';
import { useParameters } from './useParameters.ts';

/** Who connects the groups, ranked; a row selects on the stage and opens the broker card. */
export function ListTable({ answer }: { answer: BridgesAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { sort } = useChoices();
  const { network } = useDefinition();
  const parameters = useParameters(answer.meta);
  const columns = useMemo(() => listColumns(t, answer.groups, names), [t, answer.groups, names]);
  return (
    <DeskActors
      label={t('list.label')}
      rows={answer.rows}
      columns={columns}
      idOf={(row) => row.actor.id}
      sort={sort}
      onSort={(next) => choose({ sort: next })}
      parameters={parameters}
      network={network}
    />
  );
}
