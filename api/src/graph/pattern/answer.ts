import {
  TimedOut,
  grouped,
  scopeOf,
  shownSteps,
  type Pattern,
  type PatternAnswer,
  type PatternCount,
  type PatternCountRequest,
  type PatternRequest,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { stubOf } from '../stubs.ts';
import type { Snapshot } from '../snapshot.ts';
import { compilePattern, type CompiledPattern } from './compile.ts';
import { enoughUpTo, isSortedByName } from './enough.ts';
import { PatternSearch } from './search.ts';
import { since } from './since.ts';
import { tallyPattern } from './tally.ts';
import { inSlices, nextTurn } from './turns.ts';

/** Most ties that an answer is drawn with. */
const MAX_TIES = 5_000;

/** So many times more rows than are wanted make it worth while to ask for their beginning alone. */
const FAR_MORE = 10;

/**
 * Puts a question to the database, and says beside the rows how many there are, and what carries them.
 *
 * @throws TimedOut past `timeoutMs`, or when `signal` aborts; EngineLimit where the engine cannot do it
 */
export async function answerPattern(
  store: Store,
  snapshot: Snapshot,
  { pattern, limit, timeoutMs }: PatternRequest,
  signal?: AbortSignal,
): Promise<PatternAnswer> {
  const start = performance.now();
  const compiled = compilePattern(pattern, limit);
  let isTooLarge = false;
  const ask = async ({ cypher, params }: CompiledPattern) => {
    const { rows, cut } = await store.ask({ cypher, params, timeoutMs, maxRows: limit }, signal);
    if (cut.bytes !== null) isTooLarge = true;
    return rows.map((row) => row.map(plainCell));
  };
  // Where no beginning can be told apart the question goes out first, and rows are counted while the database works.
  const asked = isSortedByName(pattern) ? undefined : ask(compiled);
  asked?.catch(() => undefined);
  await nextTurn(signal);
  const tally = tallyPattern(snapshot, pattern);
  const far = asked === undefined && tally.total > FAR_MORE * limit;
  if (far) await nextTurn(signal);
  const upTo = far ? enoughUpTo(snapshot, pattern, limit) : null;
  let rows = upTo === null ? [] : await ask(compilePattern(pattern, limit, upTo));
  // Fewer rows than the snapshot promised: the data have changed since, and the beginning alone is not enough.
  if (rows.length < limit) rows = await (asked ?? ask(compiled));
  const pause = inSlices(signal);
  const drawn = await drawRows(snapshot, pattern, rows, async () => {
    await pause();
    if (since(start) > timeoutMs) throw new TimedOut(tooSlow(timeoutMs));
  });
  return {
    ...compiled,
    rows,
    ...drawn,
    total: Math.max(tally.total, rows.length),
    exact: tally.exact,
    truncated: isTooLarge || (rows.length === limit && (tally.total > limit || !tally.exact)),
    emptiedBy: rows.length === 0 ? tally.emptiedBy : null,
    ms: since(start),
  };
}

function tooSlow(timeoutMs: number): string {
  return `The picture of the answer was not ready after ${grouped(timeoutMs)} ms. Ask for fewer rows, narrow the question, or raise the time limit.`;
}

/** How much a question gives, without its rows. */
export function countPattern(
  snapshot: Snapshot,
  { pattern }: PatternCountRequest,
  limit = 1_000,
): PatternCount {
  const start = performance.now();
  const { cypher, params } = compilePattern(pattern, limit);
  return { cypher, params, ...tallyPattern(snapshot, pattern), ms: since(start) };
}

/** A cell as JSON; sums to the cent, since engines add in different orders. */
function plainCell(value: unknown): string | number | null {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  return typeof value === 'string' ? value : null;
}

/**
 * The entities of some rows, and all ties by which the steps of the question join them.
 *
 * @param pause lets others in; throws where it has taken too long
 */
async function drawRows(
  snapshot: Snapshot,
  pattern: Pattern,
  rows: readonly (readonly (string | number | null)[])[],
  pause: () => Promise<void>,
): Promise<Pick<PatternAnswer, 'nodes' | 'ties'>> {
  const { relations, indexOf } = snapshot;
  const nodes = new Set<number>();
  const ties = new Set<number>();
  const kinds = pattern.return.as === 'groups' && pattern.return.part !== 'entity';
  const shown = kinds ? [] : shownSteps(pattern);
  const shownNodes = rows.map((row) => shown.map((_, column) => indexOf.get(String(row[column])) ?? -1));
  for (const row of shownNodes) row.filter((node) => node >= 0).forEach((node) => nodes.add(node));

  const search = new PatternSearch(snapshot, pattern);
  const tied = [...pattern.steps.keys()].filter((step) => scopeOf(pattern.steps, step) === null);
  const take = (at: Int32Array) => {
    for (const step of tied) for (const tie of search.tiesBehind(at, step)) ties.add(tie);
    return ties.size >= MAX_TIES;
  };
  if (shown.includes(0)) {
    for (const row of shownNodes) {
      await pause();
      if (ties.size < MAX_TIES) search.each(take, new Map(shown.map((step, column) => [step, row[column]])));
    }
  } else if (shown.length > 0) {
    // Rows that leave open where the chain begins: all chains are walked once, not once a row.
    const wanted = new Set(shownNodes.map((row) => row.join()));
    await pause();
    search.each((at) => wanted.has(shown.map((step) => at[step]).join()) && take(at));
  }
  for (const tie of ties) nodes.add(snapshot.ties.from[tie]).add(snapshot.ties.to[tie]);
  return {
    nodes: [...nodes].sort((a, b) => a - b).map((node) => stubOf(snapshot, node)),
    ties: [...ties]
      .sort((a, b) => a - b)
      .map((tie) => relations[tie])
      .map(({ id, type, from, to }) => ({ id, type, from, to })),
  };
}
