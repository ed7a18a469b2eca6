/** What stands for a value that is not defined. */
export const DASH = '–';

/**
 * A number as the reader's language writes it: whole numbers whole, others with three decimals below 1, two below
 * 100, else one; what would round to zero with two significant digits. Undefined is a dash, never 0 or NaN.
 */
export function formatNumber(value: number | null | undefined, language: string): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return DASH;
  const size = Math.abs(value);
  if (Number.isInteger(value)) return new Intl.NumberFormat(language).format(value);
  if (size < 0.0005) return new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value);
  const digits = size < 1 ? 3 : size < 100 ? 2 : 1;
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** A number beside an axis, where room is small: `2M`, `250K`; below 10,000 as everywhere. */
export function formatTick(value: number, language: string): string {
  if (Math.abs(value) < 10_000) return formatNumber(value, language);
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

/** A text cut to a number of signs, with an ellipsis. */
export function shortened(text: string, signs: number): string {
  return text.length <= signs ? text : `${text.slice(0, Math.max(1, signs - 1)).trimEnd()}…`;
}
