import { setImmediate } from 'node:timers/promises';
import type { Snapshot } from '../graph/index.ts';
import { namesOf, SAME_BANDS, type EntityType, type SameProposal } from '../model/index.ts';
import { candidatePairs } from './candidates.ts';
import { compare, type Called } from './compare.ts';
import { readName } from './names.ts';
import { numbersOf } from './registers.ts';
import { Vocabulary } from './vocabulary.ts';

/** Types of which sources name one thing twice. Themes are a list of ours, and documents are what they are. */
export const PROPOSED_TYPES = [
  'organisation',
  'person',
  'project',
  'cluster',
  'region',
  'event',
] as const satisfies readonly EntityType[];

/** The most proposals that an entity is in, its best; a person looks at no more. */
const BEST = 10;
/** Pairs that are compared before others have a turn: some milliseconds. */
const AT_ONCE = 500;
/** Forms of a name that are compared beside the names proper. */
const MOST_ALIASES = 12;

interface Found extends SameProposal {
  pair: readonly [number, number];
}

/**
 * Pairs of a network that may be one thing, best first: the sure ones (one number in a register), the likely and the
 * doubtful by their names, each with its reasons. Deterministic: it depends on the network alone. Nothing is changed.
 *
 * @param types of which types; all that sources name twice, where none is given
 * @throws what `signal` was given up with
 */
export async function proposeSame(
  snapshot: Snapshot,
  types: readonly EntityType[] = PROPOSED_TYPES,
  signal?: AbortSignal,
): Promise<SameProposal[]> {
  const found: Found[] = [];
  for (const type of types)
    for (const one of bestOfEach(await pairsOfType(snapshot, type, signal))) found.push(one);
  return found
    .sort(
      (x, y) =>
        SAME_BANDS.indexOf(x.band) - SAME_BANDS.indexOf(y.band) ||
        y.score - x.score ||
        x.pair[0] - y.pair[0] ||
        x.pair[1] - y.pair[1],
    )
    .map(({ a, b, type, nameA, nameB, band, score, reasons }) => ({
      a,
      b,
      type,
      nameA,
      nameB,
      band,
      score,
      reasons,
    }));
}

async function pairsOfType(snapshot: Snapshot, type: EntityType, signal?: AbortSignal): Promise<Found[]> {
  const nodes = snapshot.entities.flatMap((entity, node) => (entity.type === type ? [node] : []));
  const called: Called[] = [];
  for (const node of nodes) {
    const entity = snapshot.entities[node];
    const proper = namesOf(entity);
    const names = [...proper, ...entity.aliases.slice(0, MOST_ALIASES)].map(readName);
    called[node] = { names, proper: proper.length };
  }
  const names = nodes.map((node) => called[node].names);
  const vocabulary = new Vocabulary(names);
  const found: Found[] = [];
  const met = new Set<number>();
  const look = (i: number, j: number): void => {
    const key = i * nodes.length + j;
    if (met.has(key)) return;
    met.add(key);
    const pair = [nodes[i], nodes[j]] as const;
    const compared = compare(snapshot, pair, called, vocabulary);
    if (compared === undefined) return;
    const [a, b] = pair.map((node) => snapshot.entities[node]);
    const { band, score, reasons } = compared;
    const rounded = Math.round(score * 1000) / 1000;
    found.push({ pair, a: a.id, b: b.id, type, nameA: a.name, nameB: b.name, band, score: rounded, reasons });
  };
  for (const [i, j] of sameNumbers(snapshot, nodes)) look(i, j);
  for (const [i, j] of candidatePairs(names, vocabulary)) {
    look(i, j);
    // A server that does this goes on answering.
    if (met.size % AT_ONCE === 0) await setImmediate();
    signal?.throwIfAborted();
  }
  return found;
}

/** Neighbours in each list of those who have one number: their chain joins all of them. */
function* sameNumbers(snapshot: Snapshot, nodes: readonly number[]): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  nodes.forEach((node, at) => {
    for (const number of numbersOf(snapshot.entities[node]))
      holders.set(number, [...(holders.get(number) ?? []), at]);
  });
  for (const held of holders.values()) for (let i = 1; i < held.length; i++) yield [held[i - 1], held[i]];
}

/** Those that are among the best of one of their two ends; sure ones all. */
function bestOfEach(found: readonly Found[]): Found[] {
  const ranks = new Map<number, number>();
  const sorted = [...found].sort(
    (x, y) => y.score - x.score || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1],
  );
  return sorted.filter(({ pair, band }) => {
    const [first, second] = pair.map((node) => ranks.get(node) ?? 0);
    for (const node of pair) ranks.set(node, (ranks.get(node) ?? 0) + 1);
    return band === 'sure' || first < BEST || second < BEST;
  });
}
