import type { ChanceRange, EmbeddednessAnswer, MemberRow, SheetFigure } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import { formatNumber } from '../../charts/numbers.ts';

type Key = SheetFigure['key'];

/** What the sentences of a sheet speak of, beside the figures. */
export interface SheetContext extends Pick<EmbeddednessAnswer, 'inside' | 'depthMeasure'> {
  /** The comparison in the middle of a sentence, and whether it is all the others. */
  comparison: string;
  isRest: boolean;
  /** Ties from a member to another actor. */
  outside: number;
  language: string;
  percent: (share: number) => string;
  nameOf: (id: string) => string;
}

/** Figures that who is a member decides: they are held against members drawn by lot, the others against random networks. */
const BY_LABELS: readonly Key[] = ['ei_index', 'density_inside', 'density_outside'];

/** From this share of the ties inside on one thing decides density and depth. */
const CLIQUE = 0.5;

/** Ties to others, from the rows of the members. */
export function tiesOut(members: readonly MemberRow[]): number {
  return members.reduce((all, { outside }) => all + outside, 0);
}

/**
 * A figure read out in plain words: what it says and of what it is counted, then how it stands to what chance gives. Beside
 * the rest it stands for reading only: the rest is larger, and made of the same ties. Beside a named group it is more or
 * less only where exchanging the members by lot does not give as much. Nothing where the figure is not defined.
 */
export function sentencesOf(
  t: TFunction<'embeddedness'>,
  figure: SheetFigure,
  context: SheetContext,
): string[] {
  const { key, group, expected } = figure;
  const { value } = group;
  if (value === null) return [];
  const number = (one: number): string => formatNumber(one, context.language);
  return [
    mainSentence(t, key, value, context),
    ...countedOf(t, figure, context),
    ...comparedSentence(t, figure, value, context),
    ...(expected === null ? [] : [t('sentence.expected', { value: number(expected) })]),
    ...chanceSentence(t, figure, value, number),
    ...(key === 'ei_index' && context.inside.qap !== null
      ? [t('sentence.qap', { share: context.percent(context.inside.qap) })]
      : []),
  ];
}

/** Of what a figure is counted: pairs, members for whom it is defined, the thing that makes most of it. */
function countedOf(
  t: TFunction<'embeddedness'>,
  { key, known }: SheetFigure,
  { inside, nameOf }: SheetContext,
): string[] {
  const { ties, members, tied, absent, largest } = inside;
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const all = members + absent;
  const isClique =
    (key === 'density_inside' || key === 'depth') && largest !== null && largest.ties >= CLIQUE * ties;
  return [
    ...(key === 'density_inside' && all > tied
      ? [t('sentence.pairs', { ties, tied, pairs: pairs(tied), all, allPairs: pairs(all) })]
      : []),
    ...(known !== null && known < members ? [t('sentence.meanOf', { known, members })] : []),
    ...(isClique
      ? [
          t('sentence.clique', {
            ties: largest.ties,
            inside: ties,
            name: nameOf(largest.thing.id),
            members: largest.members,
          }),
        ]
      : []),
  ];
}

function comparedSentence(
  t: TFunction<'embeddedness'>,
  { key, comparison, difference }: SheetFigure,
  value: number,
  { comparison: name, isRest, language }: SheetContext,
): string[] {
  // Ties to the outside are the same number from either side.
  if (comparison.value === null || (isRest && key === 'density_outside')) return [];
  const other = { comparison: name, value: formatNumber(comparison.value, language) };
  if (isRest || difference === null) return [t('sentence.beside', other)];
  const gap = value - comparison.value;
  if (gap >= difference.low && gap <= difference.high) return [t('sentence.same', other)];
  return [t('sentence.compared', { ...other, phrase: t(`sentence.${gap > 0 ? 'more' : 'less'}.${key}`) })];
}

function mainSentence(t: TFunction<'embeddedness'>, key: Key, value: number, context: SheetContext): string {
  const { inside, outside, language, percent, depthMeasure } = context;
  if (key === 'ei_index') return t('sentence.main.ei_index', { inside: inside.ties, outside });
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
  { key, labels, random }: SheetFigure,
  value: number,
  number: (value: number) => string,
): string[] {
  const chance = rangeOf({ key, labels, random });
  if (chance === null) return [];
  const { range, by } = chance;
  const texts = { low: number(range.low), high: number(range.high) };
  if (value >= range.low && value <= range.high) return [t(`sentence.within.${by}`, texts)];
  const phrase = t(`sentence.${value > range.high ? 'more' : 'less'}.${key}`);
  return [t(`sentence.chance.${by}`, { ...texts, phrase })];
}

/** What chance gives a figure: members drawn by lot, or random networks; by lot too where these were too dear. */
export function rangeOf({
  key,
  labels,
  random,
}: Pick<SheetFigure, 'key' | 'labels' | 'random'>): { range: ChanceRange; by: 'lot' | 'random' } | null {
  const byLot = labels && ({ range: labels, by: 'lot' } as const);
  if (BY_LABELS.includes(key) || random === null) return byLot;
  return { range: random, by: 'random' };
}
