import { CLUSTER, heldBy, otherEnd, PLACE, THEME } from '@sidos/api/meanings';
import { categoriesOf } from './categories.ts';
import { indicesOf, type Dataset } from './dataset.ts';
import type { Filters } from './filters.ts';
import { ownTest } from './own.ts';

/** Which part of the view decides what is seen. */
export interface Narrowing {
  filters: Filters;
  /** Categories clicked away in a legend, as `colouring=category`. */
  without: readonly string[];
  /** Kept alone, or null for everything. */
  only: readonly string[] | null;
  hidden: readonly string[];
  people: 'shown' | 'initials' | 'hidden';
}

/** 1 for each node and tie that is seen, and how many there are. */
export interface Visibility {
  nodes: Uint8Array;
  ties: Uint8Array;
  nodeCount: number;
  tieCount: number;
}

type Test = (index: number) => boolean;

/**
 * What is seen under a narrowing. Every filter narrows, several values of one filter widen. A filter of ties
 * (relation, role, certainty) also hides nodes it leaves without any tie.
 */
export function visibility(data: Dataset, narrowing: Narrowing): Visibility {
  const nodes = new Uint8Array(data.nodeCount);
  const ties = new Uint8Array(data.tieCount);
  const tests = nodeTests(data, narrowing);
  for (let i = 0; i < data.nodeCount; i += 1) nodes[i] = tests.every((test) => test(i)) ? 1 : 0;

  const tieFilter = tieTests(data, narrowing.filters);
  for (let j = 0; j < data.tieCount; j += 1) {
    const bothSeen = nodes[data.ties.from[j]] === 1 && nodes[data.ties.to[j]] === 1;
    ties[j] = bothSeen && tieFilter.every((test) => test(j)) ? 1 : 0;
  }
  const { relation, role, certainty } = narrowing.filters;
  if (relation ?? role ?? certainty) dropLonely(data, nodes, ties);
  return { nodes, ties, nodeCount: count(nodes), tieCount: count(ties) };
}

function count(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0);
}

function dropLonely(data: Dataset, nodes: Uint8Array, ties: Uint8Array): void {
  for (let i = 0; i < data.nodeCount; i += 1) {
    if (nodes[i] === 1 && !data.tiesOf[i].some((tie) => ties[tie] === 1)) nodes[i] = 0;
  }
}

function nodeTests(data: Dataset, narrowing: Narrowing): Test[] {
  const { nodes } = data;
  const { filters, without, only, hidden, people } = narrowing;
  const tests: Test[] = [];
  if (people === 'hidden') tests.push((i) => nodes.type[i] !== 'person');
  if (filters.type) tests.push(within(filters.type, (i) => nodes.type[i]));
  if (filters.kind) tests.push(within(filters.kind, (i) => nodes.kind[i] ?? ''));
  if (filters.document) {
    const wanted = new Set(filters.document);
    tests.push((i) => nodes.documents[i].some((number) => wanted.has(number)));
  }
  if (filters.region) {
    tests.push(heldBy(data, PLACE, indicesOf(data, filters.region)));
  }
  if (filters.cluster) {
    tests.push(heldBy(data, CLUSTER, indicesOf(data, filters.cluster)));
  }
  if (filters.theme) tests.push(heldBy(data, THEME, indicesOf(data, filters.theme)));
  if (filters.status) tests.push(within(filters.status, (i) => nodes.status[i] ?? ''));
  if (filters.from !== undefined || filters.until !== undefined) tests.push(inPeriod(data, filters));
  if (filters.least !== undefined || filters.most !== undefined) tests.push(withMoney(data, filters));
  for (const own of filters.own ?? []) tests.push(ownTest(data, own));
  if (only !== null) tests.push(within(only, (i) => nodes.id[i]));
  if (hidden.length > 0) {
    const gone = new Set(hidden);
    tests.push((i) => !gone.has(nodes.id[i]));
  }
  tests.push(...withoutTests(data, without));
  return tests;
}

function within(values: readonly string[], of: (index: number) => string): Test {
  const wanted = new Set(values);
  return (index) => wanted.has(of(index));
}

function withoutTests(data: Dataset, without: readonly string[]): Test[] {
  const byColouring = new Map<string, Set<string>>();
  for (const item of without) {
    const at = item.indexOf('=');
    const colouring = item.slice(0, at);
    byColouring.set(colouring, (byColouring.get(colouring) ?? new Set()).add(item.slice(at + 1)));
  }
  return [...byColouring].map(([colouring, gone]) => {
    const category = categoriesOf(data, colouring);
    return (i: number) => !gone.has(category[i]);
  });
}

/** The years a node spans must meet the years asked for; what has no date stays. */
function inPeriod(data: Dataset, { from, until }: Filters): Test {
  const year = (date: string | null | undefined): number | null => (date ? Number(date.slice(0, 4)) : null);
  return (i) => {
    const first = year(data.nodes.since[i]) ?? year(data.nodes.until[i]);
    if (first === null) return true;
    const last = year(data.nodes.until[i]) ?? first;
    return last >= (from ?? -Infinity) && first <= (until ?? Infinity);
  };
}

/** Nodes of which an amount in the bounds is known, and those they share a tie with. */
function withMoney(data: Dataset, { least = 0, most = Infinity }: Filters): Test {
  const fits = (amount: number | null | undefined): boolean =>
    amount !== null && amount !== undefined && amount >= least && amount <= most;
  const kept = new Uint8Array(data.nodeCount);
  data.nodes.amountEur.forEach((amount, i) => {
    if (!fits(amount)) return;
    kept[i] = 1;
    for (const tie of data.tiesOf[i]) if (data.placeTie[tie] === 0) kept[otherEnd(data, tie, i)] = 1;
  });
  data.ties.amountEur.forEach((amount, j) => {
    if (fits(amount)) kept[data.ties.from[j]] = kept[data.ties.to[j]] = 1;
  });
  return (i) => kept[i] === 1;
}

function tieTests(data: Dataset, filters: Filters): Test[] {
  const { ties } = data;
  const tests: Test[] = [];
  if (filters.relation) tests.push(within(filters.relation, (j) => ties.type[j]));
  if (filters.role) tests.push(within(filters.role, (j) => ties.role[j] ?? ''));
  if (filters.certainty) tests.push(within(filters.certainty, (j) => ties.certainty[j]));
  if (filters.document) {
    const wanted = new Set(filters.document);
    tests.push((j) => ties.documents[j].some((number) => wanted.has(number)));
  }
  return tests;
}
