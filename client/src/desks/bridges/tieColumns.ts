import type { CarriedTie, GroupInfo } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/table.ts';
import type { Names } from '../../view/useNames.ts';

/** Partner, its group, what is shared, documents: for copying, for CSV and for the report. */
export function tieColumns(
  t: TFunction<'bridges'>,
  groups: readonly GroupInfo[],
  names: Names,
): Column<CarriedTie>[] {
  return [
    { key: 'partner', title: t('report.partner'), value: ({ other }) => names.actor(other) },
    {
      key: 'group',
      title: t('list.group'),
      value: ({ other }) => other.groups.map((group) => names.group(groups[group])).join(' · ') || null,
    },
    { key: 'via', title: t('groups.via'), value: ({ via }) => via.map(names.actor).join('; ') },
    {
      key: 'documents',
      title: t('groups.documents'),
      value: ({ via }) => [...new Set(via.flatMap(({ documents }) => documents))].sort().join(', '),
    },
    { key: 'strength', title: t('groups.strength'), value: ({ newman }) => newman, numeric: true },
  ];
}
