import type { Definition } from '@sidos/api/model';
import type { i18n as I18n } from 'i18next';
import { compareKeys } from '../../i18n/compare.ts';

/** What a number is a value of; `desk` are the figures of the desks Bridges and Embeddedness. */
export type MeasureLevel = 'node' | 'edge' | 'group' | 'global' | 'list' | 'desk';

/** A measure or a desk's figure, as the catalogue or the contract names it. */
export interface MeasureRef {
  level: MeasureLevel;
  key: string;
}

/** A measure in the reader's words. */
export interface MeasureText {
  name: string;
  meaning: string;
  /** What scholars call it; null where it has no such name, or the plain one is the same. */
  term: string | null;
}

/** What a key is made of: the measure that has a text, whether it is weighted, and the mode it is of. */
interface Parts {
  base: string;
  weighting: 'none' | 'strength' | 'length';
  mode: string | null;
}

/** Measures of one mode of a two-mode network, `latapy_dot_actors` say, and whose text is theirs. */
const OF_MODE: Readonly<Record<string, string>> = {
  newman_strength: 'newman_strength',
  latapy_dot: 'latapy_dot',
  latapy_min: 'latapy_min',
  latapy_max: 'latapy_max',
  degree_centrality: 'two_mode_degree_centrality',
  projection: 'projection',
};
const BY_LENGTH = /^(betweenness|closeness|harmonic)/;

function partsOf(has: (key: string) => boolean, key: string): Parts {
  if (has(key)) return { base: key, weighting: 'none', mode: null };
  const plain = key.replace(/_weighted(?=_|$)/, '');
  if (plain !== key && has(plain)) {
    return { base: plain, weighting: BY_LENGTH.test(key) ? 'length' : 'strength', mode: null };
  }
  const stem = Object.keys(OF_MODE).find((name) => key.startsWith(`${name}_`));
  if (stem !== undefined) return { base: OF_MODE[stem], weighting: 'none', mode: key.slice(stem.length + 1) };
  return { base: key, weighting: 'none', mode: null };
}

/**
 * Plain name and meaning of a measure in the language in use. A key that has no text (of a newer
 * server, say) is shown as it is, without a meaning.
 */
export function measureText(i18n: I18n, { level, key }: MeasureRef): MeasureText {
  const translate = i18n.getFixedT(i18n.language, 'measures') as unknown as (
    path: string,
    values?: Record<string, string>,
  ) => string;
  const has = (name: string): boolean => i18n.exists(`measures:${level}.${name}.name`);
  const { base, weighting, mode } = partsOf(has, key);
  if (!has(base)) return { name: key, meaning: '', term: null };
  const plain = translate(`${level}.${base}.name`);
  const meaning = translate(`${level}.${base}.meaning`);
  // Figures of the desks have a term in each language; of the others the key is what the literature calls them.
  const hasTerm = i18n.exists(`measures:desk.${base}.term`);
  const term = level !== 'desk' ? key.replaceAll('_', ' ') : hasTerm ? translate(`desk.${base}.term`) : null;
  if (weighting === 'none') {
    // Actors are what everything is about; only other modes are named.
    const name = mode === null || mode === 'actors' ? plain : translate('ofMode', { name: plain, mode });
    return { name, meaning, term };
  }
  return {
    name: translate('weightedName', { name: plain }),
    meaning: translate(weighting === 'length' ? 'lengthMeaning' : 'weightedMeaning', { meaning }),
    term,
  };
}

/** `Inward or outward (E-I index)`: the plain name with the scholarly one beside it, as heads of files and reports have it. */
export function fullName({ name, term }: MeasureText): string {
  return term === null ? name : `${name} (${term})`;
}

/** Full references of several measures, each once, by author. */
export function referencesOf(definitions: readonly Definition[]): string[] {
  const full = definitions.flatMap(({ sources }) => sources.map((source) => source.full));
  return [...new Set(full)].sort(compareKeys);
}

/** `Name (Burt 1992; Burt 2004)`, as a measure stands in the methods paragraph. */
export function citedName({ name }: Pick<MeasureText, 'name'>, { sources }: Definition): string {
  return sources.length === 0 ? name : `${name} (${sources.map(({ short }) => short).join('; ')})`;
}
