import type { MeasuresAnswer, SureAnswer } from '@sidos/api/model';
import { formatNumber } from '../../charts/numbers.ts';
import { cellOf, shownRows, type Column } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';
import type { ReportTable } from '../frame/report/report.ts';
import { actorColumns, groupColumns, type Speech } from './columns.ts';
import { intervalColumns } from './intervalColumns.ts';
import { cellAt, columnsOf, placesUpTo } from './values.ts';

/** Rows of a table at most; the files have the rest. */
const MOST_ROWS = 30;
/** Measures beside the name that fit the width of a page. */
const ACROSS = 5;

function tableOf<Row>(
  { i18n }: Speech,
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ReportTable {
  const text = (column: Column<Row>, row: Row): string => {
    const value = cellOf(column, row);
    if (typeof value === 'boolean') return value ? '✓' : '';
    return typeof value === 'string' ? value : formatNumber(value, i18n.language);
  };
  return {
    caption,
    columns: columns.map(({ title, numeric = false }) => ({ title, numeric })),
    rows: rows.map((row) => columns.map((column) => text(column, row))),
  };
}

/** The first actors in the order of the desk's table, as many measures a table as fit the page. */
export function actorTables(
  speech: Speech,
  answer: MeasuresAnswer,
  sort: { key: string; down: boolean },
): ReportTable[] {
  const { t, i18n } = speech;
  const [name, ...others] = actorColumns(speech, answer).filter(({ hidden }) => hidden !== true);
  const by = others.find(({ key }) => key === sort.key) ?? others.find(({ numeric }) => numeric) ?? name;
  const look = { sort: { key: by.key, down: sort.down }, filter: '', hidden: [] };
  const rows = shownRows(placesUpTo(answer.actors.length), [by], look, i18n.language).slice(0, MOST_ROWS);
  const parts = Math.max(1, Math.ceil(others.length / ACROSS));
  return Array.from({ length: parts }, (_, part) =>
    tableOf(
      speech,
      t('report.actors', {
        shown: rows.length,
        total: answer.actors.length,
        name: by.title,
        part: part + 1,
        parts,
      }),
      [name, ...others.slice(part * ACROSS, (part + 1) * ACROSS)],
      rows,
    ),
  );
}

/** The figures of the whole network, and the groups. */
export function wholeTables(speech: Speech, answer: MeasuresAnswer): ReportTable[] {
  const { t, i18n } = speech;
  const figures = columnsOf(answer, 'global');
  const [name, ...others] = groupColumns(speech, answer);
  const hasGroups = answer.groups.length > 0 && others.length > 0;
  return [
    ...(figures.length === 0
      ? []
      : [
          tableOf<(typeof figures)[number]>(
            speech,
            t('table.global'),
            [
              { key: 'figure', title: t('column.figure'), value: (column) => measureText(i18n, column).name },
              { key: 'value', title: t('column.value'), value: (column) => cellAt(column, 0), numeric: true },
            ],
            figures,
          ),
        ]),
    ...(hasGroups
      ? [
          tableOf(
            speech,
            t('table.group'),
            [name, ...others.slice(0, ACROSS + 1)],
            placesUpTo(answer.groups.length),
          ),
        ]
      : []),
  ];
}

/** The first rank intervals. */
export function sureTable(speech: Speech, { actors, measure }: SureAnswer): ReportTable {
  const name = measureText(speech.i18n, { level: 'node', key: measure }).name;
  return tableOf(
    speech,
    speech.t('report.sure', { name }),
    intervalColumns(speech, measure),
    actors.slice(0, MOST_ROWS),
  );
}
