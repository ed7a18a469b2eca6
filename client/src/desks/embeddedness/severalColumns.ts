import { EMBEDDEDNESS_KEYS, type GroupFigure, type GroupSheet } from '@sidos/api/model';
import type { i18n as I18n, TFunction } from 'i18next';
import { measureText } from '../../components/measure/measureText.ts';
import type { Column } from '../../components/table/table.ts';
import type { Names } from '../../view/useNames.ts';
import { SEVERAL_KEYS } from './choiceTypes.ts';

/** The figure of a group by its key. */
export function figureOf({ figures }: GroupSheet, key: GroupFigure['key']): GroupFigure {
  const found = figures.find((figure) => figure.key === key);
  if (found === undefined) throw new Error(`a group has no figure ${key}`);
  return found;
}

/**
 * The columns of several groups: name, members, tied, absent, ties, then each figure with what sizes and chance give. The
 * ranges of all but the first figure wait in the choice of columns.
 */
export function severalColumns(
  t: TFunction<'embeddedness'>,
  i18n: I18n,
  names: Pick<Names, 'group'>,
): Column<GroupSheet>[] {
  const counted = (
    key: 'tied' | 'absent' | 'inside' | 'outside' | 'defining',
    hidden: boolean,
  ): Column<GroupSheet> => ({
    key,
    title: t(`several.column.${key}`),
    value: (row) => row[key],
    absence: 'small-group',
    numeric: true,
    hidden,
  });
  return [
    { key: 'name', title: t('several.column.name'), value: ({ group }) => names.group(group), width: 220 },
    { key: 'size', title: t('several.column.size'), value: ({ group }) => group.size, numeric: true },
    counted('tied', false),
    counted('absent', false),
    counted('inside', true),
    counted('outside', true),
    counted('defining', false),
    ...EMBEDDEDNESS_KEYS.flatMap((key) => figureColumns(t, i18n, key)),
  ];
}

function figureColumns(
  t: TFunction<'embeddedness'>,
  i18n: I18n,
  key: GroupFigure['key'],
): Column<GroupSheet>[] {
  const { name } = measureText(i18n, { level: 'desk', key });
  const shown = SEVERAL_KEYS.some((one) => one === key);
  const beside = (what: 'expected' | 'low' | 'high'): Column<GroupSheet> => ({
    key: `${key}_${what}`,
    title: `${name}: ${t(`several.column.${what}`)}`,
    value: (row) => {
      const { expected, labels } = figureOf(row, key);
      return what === 'expected' ? expected : (labels?.[what] ?? null);
    },
    numeric: true,
    hidden: key !== 'ei_index',
  });
  const hasExpected = key === 'ei_index' || key === 'density_inside' || key === 'density_outside';
  return [
    {
      key,
      title: name,
      value: (row) => figureOf(row, key).value,
      numeric: true,
      measure: { level: 'desk', key },
      hidden: !shown,
    },
    ...(hasExpected ? [beside('expected')] : []),
    beside('low'),
    beside('high'),
  ];
}

/** Where a figure of a group lies against members drawn by lot; null where either is not known. */
export function standsOf({ value, labels }: GroupFigure): 'below' | 'within' | 'above' | null {
  if (value.value === null || labels === null) return null;
  return value.value < labels.low ? 'below' : value.value > labels.high ? 'above' : 'within';
}
