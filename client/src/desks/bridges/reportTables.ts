import type { BridgesAnswer, BrokerAnswer, MissingAnswer, WhatIfAnswer } from '@sidos/api/model';
import type { i18n as I18n, TFunction } from 'i18next';
import { formatNumber } from '../../charts/numbers.ts';
import { cellOf, type Column } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';
import type { ReportTable } from '../frame/report/report.ts';
import type { Names } from '../../view/useNames.ts';
import { candidateColumns } from './candidates.ts';
import { listColumns } from './columns.ts';
import { differenceOf, signed } from './numbers.ts';
import { emptyPairs } from './pairs.ts';
import { tieColumns } from './tieColumns.ts';

/** Rows that a table of the report has at most; the whole is one CSV away. */
const MOST = 40;

/** What the tables are written with. */
export interface Pen {
  t: TFunction<'bridges'>;
  i18n: I18n;
  names: Names;
}

function tableOf<Row>(
  { i18n }: Pen,
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ReportTable {
  const text = (column: Column<Row>, row: Row): string => {
    const value = cellOf(column, row);
    return typeof value === 'number' || value === null ? formatNumber(value, i18n.language) : String(value);
  };
  return {
    caption,
    columns: columns.map(({ title, numeric = false }) => ({ title, numeric })),
    rows: rows.map((row) => columns.map((column) => text(column, row))),
  };
}

/** The ranked list with its plain measures, and the pairs of groups without a tie. */
export function groupTables(pen: Pen, answer: BridgesAnswer): ReportTable[] {
  const { t, names } = pen;
  const { groups, rows } = answer;
  const all = listColumns(t, groups, names);
  // The group stands beside the name, and what a screen shows at first follows.
  const columns = [
    ...all.filter(({ key }) => key === 'name' || key === 'group'),
    ...all.filter(({ key, hidden }) => hidden !== true && key !== 'name'),
  ];
  const empty = emptyPairs(answer);
  const list = rows.slice(0, MOST);
  const pairs = empty.slice(0, MOST);
  const { seated } = answer;
  return [
    ...(seated.length === 0
      ? []
      : [
          tableOf(
            pen,
            t('list.seatedTitle'),
            [
              { key: 'name', title: t('list.name'), value: ({ actor }) => names.actor(actor) },
              {
                key: 'groups',
                title: t('list.group'),
                value: (one) => one.groups.map(names.group).join(' · '),
              },
            ],
            seated,
          ),
        ]),
    tableOf(pen, t('report.list', { shown: list.length, total: rows.length }), columns, list),
    ...(empty.length === 0
      ? []
      : [
          tableOf(
            pen,
            t('report.emptyPairs', { shown: pairs.length, total: empty.length }),
            [
              { key: 'a', title: t('missing.a'), value: ({ a }) => names.group(groups[a]) },
              { key: 'b', title: t('missing.b'), value: ({ b }) => names.group(groups[b]) },
              {
                key: 'possible',
                title: t('report.possible'),
                value: ({ possible }) => possible,
                numeric: true,
              },
            ],
            pairs,
          ),
        ]),
  ];
}

/** What carries the ties of a broker, and the groups it alone connects. */
export function brokerTables(pen: Pen, { actor, groups, partners, onlyLink }: BrokerAnswer): ReportTable[] {
  const { t, names } = pen;
  const name = names.actor(actor);
  const list = (members: BrokerAnswer['onlyLink'][number]['partnersA']): string =>
    members.map(names.actor).join(', ') || name;
  return [
    ...(onlyLink.length === 0
      ? []
      : [
          tableOf(
            pen,
            t('report.onlyLink', { name }),
            [
              {
                key: 'a',
                title: t('missing.a'),
                value: (pair) => `${names.group(groups[pair.a])}: ${list(pair.partnersA)}`,
              },
              {
                key: 'b',
                title: t('missing.b'),
                value: (pair) => `${names.group(groups[pair.b])}: ${list(pair.partnersB)}`,
              },
            ],
            onlyLink,
          ),
        ]),
    tableOf(pen, t('report.broker', { name }), tieColumns(t, groups, names), partners.slice(0, MOST)),
  ];
}

/** Who could join the two groups that are looked at. */
export function missingTable(pen: Pen, { groups, a, b, candidates }: MissingAnswer): ReportTable {
  const { t, names } = pen;
  const ends = { a: names.group(groups[a]), b: names.group(groups[b]) };
  return tableOf(pen, t('report.missing', ends), candidateColumns(t, names), candidates);
}

/** The numbers of the whole before and after a change. */
export function trialTable(pen: Pen, change: string, { whole }: WhatIfAnswer): ReportTable {
  const { t, i18n } = pen;
  type Row = WhatIfAnswer['whole'][number];
  const columns: Column<Row>[] = [
    {
      key: 'figure',
      title: t('whatif.figure'),
      value: ({ key }) => measureText(i18n, { level: 'desk', key }).name,
    },
    { key: 'before', title: t('whatif.before'), value: ({ before }) => before, numeric: true },
    { key: 'after', title: t('whatif.after'), value: ({ after }) => after, numeric: true },
    {
      key: 'change',
      title: t('whatif.change'),
      value: (turn) => signed(differenceOf(turn), i18n.language),
      numeric: true,
    },
  ];
  return tableOf(pen, t('report.whatif', { change }), columns, whole);
}
