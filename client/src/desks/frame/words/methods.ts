import { REFERENCES } from '@sidos/api/measures/references';
import type { AnalysisMeta, Grouping } from '@sidos/api/model';
import type { i18n as I18n, TFunction } from 'i18next';
import type { Words } from '../../../i18n/useWords.ts';
import type { DefinitionOf } from '../../../components/measure/definitions.ts';
import {
  citedName,
  measureText,
  referencesOf,
  type MeasureRef,
} from '../../../components/measure/measureText.ts';
import type { NameOf } from '../../../view/useNames.ts';
import { basisPhrases } from './basis.ts';
import { groupingPhrase, restrictions, thingsShared } from './networkWords.ts';
import { compareKeys } from '../../../i18n/compare.ts';

/** What was done, beside what the answer says of itself. */
export interface Done {
  measures: readonly MeasureRef[];
  grouping: Grouping | null;
  /** Sentences of the desk: what it compared with what, how many random networks it drew. */
  more: readonly string[];
  /** The address that runs it again. */
  link: string;
}

export interface Methods {
  /** The paragraph, a sentence each. */
  sentences: string[];
  references: string[];
}

/**
 * The methods paragraph of an answer: the network as used and what was left out, weights, groups, measures with
 * their sources, seed, data version, link; and the works it cites.
 */
export function methodsOf(
  i18n: I18n,
  words: Pick<Words, 'language' | 'list' | 'role' | 'date' | 'amount' | 'percent'>,
  meta: AnalysisMeta,
  done: Done,
  nameOf: NameOf,
  definitionOf: DefinitionOf,
): Methods {
  const t: TFunction<'analysis'> = i18n.getFixedT(i18n.language, 'analysis');
  const word: TFunction<'words'> = i18n.getFixedT(i18n.language, 'words');
  const { network, linking } = meta;
  const cite = done.measures.map((measure) => citedName(measureText(i18n, measure), definitionOf(measure)));
  const certainty = (value: 'stated' | 'implied'): string => word(`certainty.${value}`);
  // Cap and smallest number of shared things have sentences of their own.
  const narrowed = restrictions(t, { ...words, certainty }, { ...network, cap: null, minimum: 1 }, nameOf);
  // How many there are is said by the first sentence already.
  const [, ...basis] = basisPhrases(t, words, meta, nameOf);
  const sentences = [
    t('methods.network', {
      actors: meta.actors,
      ties: meta.ties,
      what: t(`methods.what.${network.actors}`),
      things: thingsShared(t, words, network),
    }),
    ...(basis.length > 0 ? [`${t('report.basis')}: ${basis.join('; ')}.`] : []),
    t('methods.linking', { used: linking.used, undated: linking.undated }),
    ...(linking.bySource > 0 ? [t('methods.bySource', { bySource: linking.bySource })] : []),
    ...(linking.undatedOut > 0 ? [t('methods.undatedOut', { undatedOut: linking.undatedOut })] : []),
    t(network.fold ? 'methods.fold' : 'methods.noFold', { parts: linking.parts, units: linking.units }),
    ...(network.cap === null ? [] : [t('methods.cap', { overCap: linking.overCap, cap: network.cap })]),
    ...(network.minimum > 1 ? [t('methods.minimum', { minimum: network.minimum })] : []),
    ...(narrowed.length > 0 ? [t('methods.only', { list: narrowed.join('; ') })] : []),
    t(`methods.weight.${network.weight}`),
    ...(done.grouping === null
      ? []
      : [t('methods.groups', { grouping: groupingPhrase(t, done.grouping, nameOf) })]),
    ...(meta.ungrouped === null || meta.ungrouped === 0
      ? []
      : [t('methods.ungrouped', { count: meta.ungrouped })]),
    ...(cite.length > 0 ? [t('methods.measures', { list: cite.join('; ') })] : []),
    t('methods.routes'),
    ...done.more,
    ...(meta.seed === null ? [] : [t('methods.seed', { seed: meta.seed })]),
    t('methods.undefined'),
    t('methods.version', { version: meta.version }),
    t('methods.link', { link: done.link }),
  ];
  const cited = new Set(referencesOf(done.measures.map(definitionOf)));
  if (network.weight === 'newman') cited.add(REFERENCES.newman2001);
  return { sentences, references: [...cited].sort(compareKeys) };
}
