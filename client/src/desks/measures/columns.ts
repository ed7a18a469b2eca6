import type { MeasureColumn, MeasuresAnswer } from '@sidos/api/model';
import type { i18n as I18n, TFunction } from 'i18next';
import type { Column } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';
import type { Names } from '../../view/useNames.ts';
import { columnsOf, isAmount, valueAt, type Placed } from './values.ts';

/** What a table needs to speak the user's language. */
export interface Speech {
  t: TFunction<'measuresDesk'>;
  i18n: I18n;
  names: Names;
  kind: (kind: string) => string;
}

/** Columns of the measures of a level. */
function measured({ i18n }: Speech, columns: readonly MeasureColumn[]): Column<Placed>[] {
  return columns.map((column) => ({
    key: column.key,
    title: measureText(i18n, column).name,
    value: ({ place }) => valueAt(column, place),
    numeric: isAmount(column),
    measure: { level: column.level, key: column.key },
  }));
}

/** The table of actors: name, group, kind, and a column each measure. */
export function actorColumns(speech: Speech, answer: MeasuresAnswer): Column<Placed>[] {
  const { t, names, kind } = speech;
  const { actors, groups } = answer;
  const group: Column<Placed> = {
    key: 'group',
    title: t('column.group'),
    value: ({ place }) => {
      const own = actors[place].group;
      return own === null ? null : names.group(groups[own]);
    },
    absence: 'no-group',
    width: 120,
  };
  return [
    { key: 'name', title: t('column.name'), value: ({ place }) => names.actor(actors[place]), width: 160 },
    ...(groups.length > 0 ? [group] : []),
    ...measured(speech, columnsOf(answer, 'node')),
    {
      key: 'kind',
      title: t('column.kind'),
      value: ({ place }) => kind(actors[place].kind ?? ''),
      hidden: true,
    },
  ];
}

/** The table of ties: both ends, how many things are shared, the strength, and a column each measure. */
export function tieColumns(speech: Speech, answer: MeasuresAnswer): Column<Placed>[] {
  const { t, names } = speech;
  const { actors, ties } = answer;
  return [
    {
      key: 'from',
      title: t('column.from'),
      value: ({ place }) => names.actor(actors[ties.a[place]]),
      width: 160,
    },
    {
      key: 'to',
      title: t('column.to'),
      value: ({ place }) => names.actor(actors[ties.b[place]]),
      width: 160,
    },
    { key: 'count', title: t('column.count'), value: ({ place }) => ties.count[place], numeric: true },
    { key: 'weight', title: t('column.weight'), value: ({ place }) => ties.weight[place], numeric: true },
    ...measured(speech, columnsOf(answer, 'edge')),
  ];
}

/** The table of groups. */
export function groupColumns(speech: Speech, answer: MeasuresAnswer): Column<Placed>[] {
  const { t, names } = speech;
  const { groups } = answer;
  return [
    { key: 'name', title: t('column.group'), value: ({ place }) => names.group(groups[place]), width: 160 },
    ...measured(speech, columnsOf(answer, 'group')),
  ];
}
