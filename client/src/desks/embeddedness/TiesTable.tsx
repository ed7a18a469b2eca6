import type { SetTie, SetTiesAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import type { Column } from '../../components/table/table.ts';
import { useView } from '../../state/viewStore.ts';
import { useNames } from '../../view/useNames.ts';
import { useNameable, useSetNames } from './setNames.ts';
import { useChoices } from './useChoices.ts';
import { useParameters } from './useParameters.ts';

const idOf = ({ a, b }: SetTie): string => `${a.id} ${b.id}`;

/** The ties that a figure counts, a row each with what they rest on; a row selects both its ends, whose card has the lines. */
export function TiesTable({ answer }: { answer: SetTiesAnswer }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const names = useNames();
  const sets = useSetNames();
  const nameable = useNameable();
  const { behind, group } = useChoices();
  const selection = useView((view) => view.selection);
  const parameters = useParameters(answer.meta);
  const columns = useMemo(
    (): Column<SetTie>[] => [
      { key: 'a', title: t('behind.column.a'), value: ({ a }) => names.actor(a), width: 160 },
      { key: 'b', title: t('behind.column.b'), value: ({ b }) => names.actor(b), width: 160 },
      { key: 'inside', title: t('behind.column.inside'), value: ({ isInside }) => isInside },
      { key: 'count', title: t('behind.column.count'), value: ({ count }) => count, numeric: true },
      { key: 'via', title: t('behind.column.via'), value: ({ via }) => via.map(names.actor).join('; ') },
      {
        key: 'documents',
        title: t('behind.column.documents'),
        value: ({ via }) => [...new Set(via.flatMap(({ documents }) => documents))].sort().join(', '),
      },
    ],
    [t, names],
  );
  const rows = answer.ties.filter(({ a, b, via }) => nameable([a, b, ...via]).length === 2 + via.length);
  const selected = useMemo(() => {
    const chosen = new Set(selection);
    return new Set(rows.filter(({ a, b }) => chosen.has(a.id) && chosen.has(b.id)).map(idOf));
  }, [rows, selection]);
  if (rows.length === 0 && answer.ties.length > 0) return <p className="muted">{t('peopleHidden')}</p>;
  const label = `${t(`behind.sort.${behind ?? 'all'}`)}: ${group ? sets.set(group) : ''}`;
  return (
    <DataTable
      label={label}
      rows={rows}
      columns={columns}
      idOf={idOf}
      sortBy="count"
      selected={selected}
      onSelect={(ids) => chooseAll([...new Set(ids.flatMap((id) => id.split(' ')))])}
      onOpen={({ a, b }) => chooseAll([a.id, b.id])}
      parameters={parameters}
    />
  );
}
