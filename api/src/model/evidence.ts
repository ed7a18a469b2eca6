import { z } from 'zod';
import { list, text, whole } from './bounds.ts';
import { CERTAINTIES, type Certainty } from './words.ts';

/** The number of a source document. */
export const DocumentNumber = text(100, 1);

/** A line of a source document, counted from 1. */
export const LineNumber = whole(1, 1_000_000);

/**
 * Where a fact stands: the number of a document, its lines (counted from 1, ascending), and whether the lines
 * state it or a careful reader concludes it.
 */
export const Evidence = z.strictObject({
  document: DocumentNumber,
  lines: list(LineNumber, 100_000, 1),
  certainty: z.enum(CERTAINTIES),
});
export type Evidence = z.infer<typeof Evidence>;

const LOCATOR = /^(\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)(?::(stated|implied))?$/;

/** Most lines that one locator names. */
const MOST_LINES = 10_000;

/** How a record file writes evidence: `12`, `12-14`, `12-14,20`, each with `:implied` where it is concluded. */
export const Locator = text(2_000)
  .regex(LOCATOR, {
    error: 'write lines as "12", "12-14" or "12-14,20", with ":implied" where concluded',
    abort: true,
  })
  .refine((locator) => countLines(locator) <= MOST_LINES, {
    error: `a fact rests on at most ${MOST_LINES} lines: name those that say it`,
  });

/** The lines and certainty that a locator names; `document` is the number of the file's own document. */
export function parseLocator(locator: string, document: string): Evidence {
  const [, ranges, certainty] = LOCATOR.exec(locator) ?? [];
  if (ranges === undefined) throw new RangeError(`"${locator}" is no locator such as "12-14:implied"`);
  return { document, lines: parseLines(ranges), certainty: certainty === 'implied' ? 'implied' : 'stated' };
}

/** How many lines a locator names, told from its numbers: they are not made for it. */
function countLines(locator: string): number {
  const ranges = locator.replace(/:\w+$/, '').split(',');
  return ranges.reduce((sum, range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return sum + Math.max(0, last - first + 1);
  }, 0);
}

function parseLines(ranges: string): number[] {
  const lines = ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  });
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** Lines as ranges: `[12, 13, 14, 20]` gives `12-14,20`. */
export function formatLines(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([a, b]) => (a === b ? String(a) : `${a}-${b}`)).join(',');
}

/** The form in the database, where a property holds scalars only: `004:132-134:stated`. */
export function packEvidence(evidence: readonly Evidence[]): string[] {
  return evidence.map((item) => `${item.document}:${formatLines(item.lines)}:${item.certainty}`);
}

/** Reads what {@link packEvidence} wrote. */
export function unpackEvidence(packed: readonly string[]): Evidence[] {
  return packed.map((item) => {
    const colon = item.indexOf(':');
    return parseLocator(item.slice(colon + 1), item.slice(0, colon));
  });
}

/** One item a document and certainty, lines united and ascending, stated before implied. */
export function mergeEvidence(evidence: readonly Evidence[]): Evidence[] {
  const groups = new Map<string, { document: string; certainty: Certainty; lines: Set<number> }>();
  for (const { document, certainty, lines } of evidence) {
    const key = `${document}:${certainty === 'stated' ? 0 : 1}`;
    const group = groups.get(key) ?? { document, certainty, lines: new Set<number>() };
    lines.forEach((line) => group.lines.add(line));
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, lines: [...group.lines].sort((a, b) => a - b) }));
}
