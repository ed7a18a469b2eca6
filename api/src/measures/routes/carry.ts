/** Links from nodes of one kind to nodes of the same or of another kind, as compressed lists. */
export interface Links {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array | Uint16Array;
}

/** Links with numbers as small as they can be, so that more of them fit into the cache; to `targets` nodes. */
export function links(offsets: Int32Array, neighbours: Int32Array, targets: number): Links {
  return { offsets, neighbours: targets <= 65536 ? Uint16Array.from(neighbours) : neighbours };
}

/** The same links seen from the `targets` nodes at their other end. */
export function reversed({ offsets, neighbours }: Links, targets: number): Links {
  const start = new Int32Array(targets + 1);
  for (const v of neighbours) start[v + 1]++;
  for (let v = 0; v < targets; v++) start[v + 1] += start[v];
  const next = start.slice(0, targets);
  const owners = new Int32Array(neighbours.length);
  for (let owner = 0; owner + 1 < offsets.length; owner++)
    for (let p = offsets[owner]; p < offsets[owner + 1]; p++) owners[next[neighbours[p]]++] = owner;
  return links(start, owners, offsets.length - 1);
}

/** A part of a list of nodes, `nodes[start … end - 1]`, and how many links begin there. */
export interface Span {
  readonly nodes: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly links: number;
}

/** How many links begin at `nodes[start … end - 1]`. */
export function countLinks({ offsets }: Links, nodes: Int32Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += offsets[nodes[i] + 1] - offsets[nodes[i]];
  return sum;
}

/**
 * For each node of `to`, sums what its neighbours give into `received`. Goes along the links of whichever side has
 * fewer: out of the nodes of `from`, or into those of `to`. Neither way asks whether a neighbour is in the span, for a
 * node outside `from` gives zero, and what a node outside `to` receives is never read.
 *
 * @param forth links of the nodes of `from`
 * @param back the same links seen from the nodes of `to`
 */
export function carry(
  from: Span,
  to: Span,
  forth: Links,
  back: Links,
  given: Float64Array,
  received: Float64Array,
): void {
  if (from.links < to.links) spread(from, to, forth, given, received);
  else gather(to, back, given, received);
}

function spread(from: Span, to: Span, forth: Links, given: Float64Array, received: Float64Array): void {
  const { offsets, neighbours } = forth;
  for (let i = to.start; i < to.end; i++) received[to.nodes[i]] = 0;
  for (let i = from.start; i < from.end; i++) {
    const v = from.nodes[i];
    const value = given[v];
    const end = offsets[v + 1];
    for (let p = offsets[v]; p < end; p++) received[neighbours[p]] += value;
  }
}

/** Four sums side by side, so that an addition need not wait for the one before. */
function gather(to: Span, back: Links, given: Float64Array, received: Float64Array): void {
  const { offsets, neighbours } = back;
  for (let i = to.start; i < to.end; i++) {
    const w = to.nodes[i];
    const end = offsets[w + 1];
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let p = offsets[w];
    for (; p + 3 < end; p += 4) {
      a += given[neighbours[p]];
      b += given[neighbours[p + 1]];
      c += given[neighbours[p + 2]];
      d += given[neighbours[p + 3]];
    }
    for (; p < end; p++) a += given[neighbours[p]];
    received[w] = a + b + (c + d);
  }
}
