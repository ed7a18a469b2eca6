import type { BridgeRow, GroupInfo } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/table.ts';
import type { Names } from '../../view/useNames.ts';

/** The figures of a row, in the order in which coordinators read them. */
const FIGURES = [
  'rank',
  'joins',
  'gateway',
  'losesContact',
  'partners',
  'joint',
  'effectiveSize',
  'liaison',
  'seated',
  'coordinator',
  'consultant',
  'betweenness',
] as const;
type FigureKey = (typeof FIGURES)[number];

/** The plain measures are seen at first; the rest is brought in by the choice of columns. */
const AT_FIRST: ReadonlySet<FigureKey> = new Set([
  'rank',
  'joins',
  'gateway',
  'losesContact',
  'partners',
  'joint',
  'effectiveSize',
]);

/** The columns of the ranked list. */
export function listColumns(
  t: TFunction<'bridges'>,
  groups: readonly GroupInfo[],
  names: Names,
): Column<BridgeRow>[] {
  return [
    { key: 'name', title: t('list.name'), value: ({ actor }) => names.actor(actor), width: 132 },
    ...FIGURES.map((key): Column<BridgeRow> => ({
      key,
      title: t(`list.${key}`),
      value: (row) => row[key],
      numeric: true,
      absence: 'no-group',
      measure: { level: 'desk', key },
      hidden: !AT_FIRST.has(key),
    })),
    {
      key: 'group',
      title: t('list.group'),
      value: ({ actor }) =>
        actor.groups.length === 0
          ? null
          : actor.groups.map((group) => names.group(groups[group])).join(' · '),
      absence: 'no-group',
      hidden: true,
    },
  ];
}
