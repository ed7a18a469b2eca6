import { countLinks, type Links, type Span } from './carry.ts';

/** Nodes of one kind in a search that goes level by level. */
export interface Levels {
  /** Shortest routes to each node; 0 where none was found yet. */
  readonly routes: Float64Array;
  /** What a node gives to its neighbours: zero outside the level that is being carried over. */
  readonly given: Float64Array;
  readonly received: Float64Array;
  /** Forgets the search before; `first` are the nodes at level 0, each with one route. */
  readonly begin: (first: ArrayLike<number>) => void;
  /** Makes those nodes the next level that received routes; returns how many they are. */
  readonly advance: () => number;
  /** The nodes of a level, with the links they have of one kind. Empty above the last level. */
  readonly level: (depth: number, kind?: number) => Span;
  /** The nodes not reached yet. */
  readonly rest: () => Span;
}

/** @param kinds the kinds of links that these nodes have; the first is the one by which they are reached */
export function levelsOf(size: number, ...kinds: Links[]): Levels {
  const routes = new Float64Array(size);
  const order = new Int32Array(size);
  const nodes = new Int32Array(size);
  const received = new Float64Array(size);
  const all = kinds[0].neighbours.length;
  let left = 0;
  let restLinks = 0;
  let spans: Span[][] = [];

  const close = (start: number, end: number) => {
    spans.push(
      kinds.map((kind) => ({ nodes: order, start, end, links: countLinks(kind, order, start, end) })),
    );
    restLinks -= spans[spans.length - 1][0].links;
  };
  const begin = (first: ArrayLike<number>) => {
    routes.fill(0);
    for (let i = 0; i < first.length; i++) {
      order[i] = first[i];
      routes[first[i]] = 1;
    }
    spans = [];
    restLinks = all;
    close(0, first.length);
    left = 0;
    for (let v = 0; v < size; v++) if (routes[v] === 0) nodes[left++] = v;
  };
  const advance = () => {
    const start = spans[spans.length - 1][0].end;
    let end = start;
    let still = 0;
    for (let i = 0; i < left; i++) {
      const v = nodes[i];
      const ways = received[v];
      routes[v] = ways;
      // Written to both lists and kept in one: which of the two cannot be foreseen, and a branch would stall.
      order[end] = v;
      nodes[still] = v;
      const found = ways > 0 ? 1 : 0;
      end += found;
      still += 1 - found;
    }
    left = still;
    close(start, end);
    return end - start;
  };
  const level = (depth: number, kind = 0): Span =>
    spans[depth]?.[kind] ?? { nodes: order, start: 0, end: 0, links: 0 };
  const rest = () => ({ nodes, start: 0, end: left, links: restLinks });
  return { routes, given: new Float64Array(size), received, begin, advance, level, rest };
}
