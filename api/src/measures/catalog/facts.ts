import { type ReferenceKey } from '../references.ts';

/** Under what measures are listed: those of actors by their idea, then those of ties, of groups and of the whole. */
export type Family =
  | 'partners'
  | 'routes'
  | 'openings'
  | 'groups'
  | 'cohesion'
  | 'prominence'
  | 'communities'
  | 'ties'
  | 'group'
  | 'whole';

/**
 * What a value is: an `amount` can be ordered, averaged and drawn as a size; `yes-no`; a `name` only tells apart; a
 * `role` is one of the seven of Guimerà and Amaral; a `list` is no single value.
 */
export type Kind = 'amount' | 'yes-no' | 'name' | 'role' | 'list';

/** Why a value is missing where the measure is undefined. */
export type Reason =
  'no-ties' | 'no-group' | 'outside-groups' | 'one-member' | 'no-others' | 'not-simple' | 'undefined';

/**
 * Whether it is the weighted form of another measure: with ties counted by their strength, or as long as 1 / weight where
 * routes lead over them.
 */
export type Weighting = 'none' | 'strength' | 'length';

/** What is known of a measure beside how it is computed; its name and a sentence on it are in the languages. */
export interface Facts {
  readonly family: Family;
  /** In the symbols that the reader explains; null where a sentence says it all. */
  readonly formula: string | null;
  readonly sources: readonly ReferenceKey[];
  readonly kind: Kind;
  /** Computed before anything is chosen: one measure or two of each idea, none that takes long on some thousand actors. */
  readonly isUsual: boolean;
  /** Null where it always has a value. */
  readonly absence: Reason | null;
  readonly weighting: Weighting;
}

type More = Partial<Pick<Facts, 'kind' | 'isUsual' | 'absence'>>;

/** Facts of a measure: an amount that is always defined and computed when chosen, unless more says otherwise. */
export function facts(
  family: Family,
  formula: string | null = null,
  sources: readonly ReferenceKey[] = [],
  more: More = {},
): Facts {
  return {
    family,
    formula,
    sources,
    kind: 'amount',
    isUsual: false,
    absence: null,
    weighting: 'none',
    ...more,
  };
}

/** For a measure that every desk begins with. */
export const usual = { isUsual: true } as const;

/** The same with ties as long as 1 / weight: a strong tie is a short step. */
export function byLength({ formula, ...rest }: Facts): Facts {
  return { ...rest, formula: `${formula ?? ''}, ℓ(i,j) = 1 / w(i,j)`, isUsual: false, weighting: 'length' };
}

/** The same with the strength of ties counted, by a formula that says so: a form beside the usual one. */
export function byStrength(plain: Facts, formula: string): Facts {
  return { ...plain, formula, isUsual: false, weighting: 'strength' };
}
