import type { EmbeddednessAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { DeskActors } from '../frame/DeskActors.tsx';
import { useNames } from '../../view/useNames.ts';
import { memberColumns } from './columns.ts';
import { useNameable, useSetNames } from './setNames.ts';
import { choose, useChoices } from './useChoices.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';
import { useParameters } from './useParameters.ts';

/** A row for each member with all figures; a row selects on the stage and the other way round. */
export function MemberTable({ answer }: { answer: EmbeddednessAnswer }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const words = useWords();
  const names = useNames();
  const sets = useSetNames();
  const nameable = useNameable();
  const { sort, group } = useChoices();
  const network = useNetworkInWords();
  const parameters = useParameters(answer.meta);
  const columns = useMemo(() => memberColumns(t, i18n, words, names), [t, i18n, words, names]);
  const rows = answer.members.filter(({ actor }) => nameable([actor]).length === 1);
  const label = t('members.label', { group: group ? sets.set(group) : '' });
  if (rows.length === 0) return <p className="muted">{t('peopleHidden')}</p>;
  return (
    <DeskActors
      label={label}
      rows={rows}
      columns={columns}
      idOf={(row) => row.actor.id}
      sort={sort}
      onSort={(next) => choose({ sort: next })}
      parameters={parameters}
      network={network}
    />
  );
}
