/** Which of two texts stands first in a list: negative, positive, or 0 where the language makes no difference. */
export type Compare = (a: string, b: string) => number;

const made = new Map<string, Compare>();

/**
 * How readers of a language sort names: å, ä and ö stand last in Finnish and Swedish and beside a and o in English;
 * numbers within names count by their value. The one place where texts that are shown are put in order.
 */
export function compareIn(language: string): Compare {
  const known = made.get(language);
  if (known) return known;
  const { compare } = new Intl.Collator(language, { numeric: true });
  made.set(language, compare);
  return compare;
}

/** The order of keys and citations, which is the same in every language. */
export const compareKeys: Compare = compareIn('en');
