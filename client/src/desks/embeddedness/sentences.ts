import type { EmbeddednessAnswer, MemberRow, SheetFigure } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import { formatNumber } from '../../charts/numbers.ts';

type Key = SheetFigure['key'];

/** What the sentences of a sheet speak of, beside the figures. */
export interface SheetContext {
  /** The comparison in the middle of a sentence. */
  comparison: string;
  /** Ties among the members, and from a member to another. */
  inside: number;
  outside: number;
  depthMeasure: EmbeddednessAnswer['depthMeasure'];
  language: string;
  percent: (share: number) => string;
}

/** Differences below this share of the scale are no difference to speak of. */
const SLIGHT = 0.05;

/** Ties inside, each once, and ties out, from the rows of the members. */
export function tiesOf(members: readonly MemberRow[]): { inside: number; outside: number } {
  const sum = (of: (row: MemberRow) => number): number => members.reduce((all, row) => all + of(row), 0);
  return { inside: sum(({ inside }) => inside) / 2, outside: sum(({ outside }) => outside) };
}

/** How a value stands to another: on the scale of E-I, from −1 to +1, or as a share of the larger. */
export function standing(key: Key, value: number, other: number): 'more' | 'less' | 'same' {
  const scale = key === 'ei_index' ? 1 : Math.max(Math.abs(value), Math.abs(other));
  if (Math.abs(value - other) <= SLIGHT * scale) return 'same';
  return value > other ? 'more' : 'less';
}

/**
 * A figure read out in plain words: what it says, then how it stands to the comparison, to what sizes alone give and to
 * what chance gives. Nothing where the figure is not defined.
 */
export function sentencesOf(
  t: TFunction<'embeddedness'>,
  { key, group, comparison, expected, random }: SheetFigure,
  context: SheetContext,
): string[] {
  const { value } = group;
  if (value === null) return [];
  const number = (one: number): string => formatNumber(one, context.language);
  const compared = comparison.value === null ? null : standing(key, value, comparison.value);
  const other = { comparison: context.comparison, value: number(comparison.value ?? NaN) };
  return [
    mainSentence(t, key, value, context),
    ...(compared === null
      ? []
      : compared === 'same'
        ? [t('sentence.same', other)]
        : [t('sentence.compared', { ...other, phrase: t(`sentence.${compared}.${key}`) })]),
    ...(expected === null ? [] : [t('sentence.expected', { value: number(expected) })]),
    ...(random === null ? [] : [chanceSentence(t, key, value, random, number)]),
  ];
}

function mainSentence(t: TFunction<'embeddedness'>, key: Key, value: number, context: SheetContext): string {
  const { inside, outside, language, percent, depthMeasure } = context;
  if (key === 'ei_index') return t('sentence.main.ei_index', { inside, outside });
  if (key === 'depth') {
    // The median of an even number may lie between two depths; half of them stand at least at the lower.
    const count = Math.floor(value);
    if (count === 0) return t('sentence.main.depthNone');
    return t(depthMeasure === 'core_number' ? 'sentence.main.core' : 'sentence.main.depth', { count });
  }
  return t(`sentence.main.${key}`, { share: percent(value), value: formatNumber(value, language) });
}

function chanceSentence(
  t: TFunction<'embeddedness'>,
  key: Key,
  value: number,
  { low, high }: { low: number; high: number },
  number: (value: number) => string,
): string {
  const range = { low: number(low), high: number(high) };
  if (value >= low && value <= high) return t('sentence.within', range);
  const phrase = t(`sentence.${value > high ? 'more' : 'less'}.${key}`);
  return t('sentence.chance', { ...range, phrase });
}
