import { rangeOf } from './sentences.ts';
import type {
  EmbeddednessAnswer,
  EntityStub,
  GroupSheet,
  MemberRow,
  SheetFigure,
  Slice,
} from '@sidos/api/model';
import type { i18n as I18n, TFunction } from 'i18next';
import { DASH, formatNumber } from '../../charts/numbers.ts';
import { cellOf, type Column } from '../../components/table/table.ts';
import { fullName, measureText } from '../../components/measure/measureText.ts';
import type { ReportTable } from '../frame/report/report.ts';
import type { ChangeRow } from './columns.ts';
import { signed, type FigureTurn } from './turns.ts';

/** What writes the cells of a report. */
export interface Pen {
  t: TFunction<'embeddedness'>;
  i18n: I18n;
  percent: (share: number) => string;
  actor: (actor: EntityStub) => string;
}

/** Columns that fit beside the name on a page of A4. */
const COLUMNS_A_PAGE = 6;
/** Ties listed in a report at most; the CSV of the table has them all. */
export const MOST_LISTED = 200;

/** The sheet: each figure of the group beside the comparison, sizes and chance. */
export function sheetTable({ t, i18n }: Pen, { figures }: Pick<EmbeddednessAnswer, 'figures'>): ReportTable {
  const number = (value: number | null): string => formatNumber(value, i18n.language);
  const range = (figure: SheetFigure): string => {
    const chance = figure.group.value === null ? undefined : rangeOf(figure)?.range;
    return chance === undefined ? DASH : `${number(chance.low)}–${number(chance.high)}`;
  };
  return {
    caption: t('report.table'),
    columns: [
      { title: t('sheet.figure') },
      ...(['group', 'comparison', 'expected', 'random'] as const).map((key) => ({
        title: t(`sheet.${key}`),
        numeric: true,
      })),
    ],
    rows: figures.map((figure) => [
      fullName(measureText(i18n, { level: 'desk', key: figure.key })),
      number(figure.group.value),
      number(figure.comparison.value),
      number(figure.expected),
      range(figure),
    ]),
  };
}

/** Who holds most of the joint work inside, and whether the ties inside fall apart without it. */
export function sharesTable(
  { t, percent, actor }: Pen,
  shares: EmbeddednessAnswer['largestShares'],
  splitters: readonly EntityStub[],
): ReportTable {
  const splits = new Set(splitters.map(({ id }) => id));
  return {
    caption: t('report.shares'),
    columns: [
      { title: t('report.member') },
      { title: t('report.shareOf'), numeric: true },
      { title: t('report.splits') },
    ],
    rows: shares.map(({ actor: stub, share }) => [
      actor(stub),
      percent(share),
      splits.has(stub.id) ? t('report.yes') : '',
    ]),
  };
}

/** The members with all figures, in as many tables as it takes for each to fit on a page. */
export function memberTable(
  pen: Pick<Pen, 't' | 'i18n'>,
  members: readonly MemberRow[],
  columns: readonly Column<MemberRow>[],
): ReportTable[] {
  return pagedTable(pen, pen.t('report.members'), members, columns);
}

/** All groups with the columns that the table shows at first, in as many tables as it takes. */
export function severalTables(
  pen: Pick<Pen, 't' | 'i18n'>,
  groups: readonly GroupSheet[],
  columns: readonly Column<GroupSheet>[],
): ReportTable[] {
  return pagedTable(
    pen,
    pen.t('several.label'),
    groups,
    columns.filter(({ hidden }) => hidden !== true),
  );
}

/** Rows under the first column and as many numeric ones beside it as fit on a page, then the same with the next ones. */
function pagedTable<Row>(
  { i18n }: Pick<Pen, 'i18n'>,
  caption: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): ReportTable[] {
  const [name] = columns;
  const figures = columns.filter(({ numeric }) => numeric);
  const pages = Math.ceil(figures.length / COLUMNS_A_PAGE);
  const cell = (column: Column<Row>, row: Row): string => {
    const value = cellOf(column, row);
    return typeof value === 'string' ? value : formatNumber(value as number | null, i18n.language);
  };
  return Array.from({ length: pages }, (_, page) => {
    const part = [name, ...figures.slice(page * COLUMNS_A_PAGE, (page + 1) * COLUMNS_A_PAGE)];
    return {
      caption: pages === 1 ? caption : `${caption} (${page + 1}/${pages})`,
      columns: part.map(({ title, numeric }) => ({ title, numeric })),
      rows: rows.map((row) => part.map((column) => cell(column, row))),
    };
  });
}

/** The figures of the group before and after. */
export function turnTable({ t, i18n }: Pen, turns: readonly FigureTurn[]): ReportTable {
  const number = (value: number | null): string => formatNumber(value, i18n.language);
  return {
    caption: t('change.figures'),
    columns: [
      { title: t('change.figure') },
      ...(['before', 'after', 'difference'] as const).map((key) => ({
        title: t(`change.${key}`),
        numeric: true,
      })),
    ],
    rows: turns.map(({ name, before, after, difference }) => [
      name,
      number(before.value),
      number(after.value),
      signed(difference, i18n.language),
    ]),
  };
}

/** The ties formed, lost and kept, in this order; the first of them where there are very many. */
export function changeTable({ t, i18n }: Pen, rows: readonly ChangeRow[], by: Slice['by']): ReportTable {
  const order = ['formed', 'lost', 'kept'];
  const sorted = [...rows].sort((a, b) => order.indexOf(a.tie.change) - order.indexOf(b.tie.change));
  const shown = sorted.slice(0, MOST_LISTED);
  const number = (value: number): string => formatNumber(value, i18n.language);
  return {
    caption: t('report.change', { shown: shown.length, total: rows.length }),
    columns: [
      { title: t('change.a') },
      { title: t('change.b') },
      { title: t('change.change') },
      { title: t('change.countBefore'), numeric: true },
      { title: t('change.countAfter'), numeric: true },
      { title: t('change.via') },
    ],
    rows: shown.map(({ a, b, tie, via }) => [
      a,
      b,
      t(`change.said.${by}.${tie.change}`),
      number(tie.before),
      number(tie.after),
      via,
    ]),
  };
}
