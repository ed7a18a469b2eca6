import type { SureAnswer } from '@sidos/api/model';
import type { Column } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';
import type { Speech } from './columns.ts';

type Row = SureAnswer['actors'][number];

/** The table of rank intervals: value, rank, and where the rank lies in nine runs of ten. */
export function intervalColumns({ t, i18n, names }: Speech, measure: string): Column<Row>[] {
  const ref = { level: 'node', key: measure } as const;
  return [
    { key: 'name', title: t('column.name'), value: (row) => names.actor(row), width: 160 },
    {
      key: 'value',
      title: measureText(i18n, ref).name,
      value: ({ value }) => value,
      numeric: true,
      measure: ref,
    },
    { key: 'rank', title: t('sure.rank'), value: ({ rank }) => rank, numeric: true },
    { key: 'low', title: t('sure.low'), value: ({ low }) => low, numeric: true },
    { key: 'median', title: t('sure.median'), value: ({ median }) => median, numeric: true },
    { key: 'high', title: t('sure.high'), value: ({ high }) => high, numeric: true },
  ];
}
