import { buildNetwork, type Network } from '../network.ts';
import { quotient, twinClasses } from './twins.ts';

/** Nodes of an undirected network put into classes whose members no route can tell apart. */
export interface Classes {
  readonly classOf: Int32Array;
  /** Links between classes, each from both ends, neighbours ascending. */
  readonly links: Pick<Network, 'offsets' | 'neighbours'>;
  /** Nodes in each class. */
  readonly members: Float64Array;
  /** For each node, the members of its class that are not tied to it. */
  readonly apart: Float64Array;
  /** Pairs of members of a class that are not tied. */
  readonly pairsApart: Float64Array;
  /** Shortest routes between two such members: one over each neighbour of the class. */
  readonly ways: Float64Array;
}

/**
 * Finds the classes: first nodes that are tied to each other and to the same others, then, among these, those that are
 * not tied to each other but to the same others. O(n + m).
 */
export function interchangeable(network: Network): Classes {
  const tied = twinClasses(network.n, network, true);
  const tiedLinks = quotient(network, tied.of, tied.firsts);
  const untied = twinClasses(tied.firsts.length, tiedLinks, false);
  const links = quotient(tiedLinks, untied.of, untied.firsts);
  const tiedSize = new Float64Array(tied.firsts.length);
  for (const c of tied.of) tiedSize[c]++;
  const members = new Float64Array(untied.firsts.length);
  const pairsApart = new Float64Array(untied.firsts.length);
  untied.of.forEach((c, i) => {
    pairsApart[c] += members[c] * tiedSize[i];
    members[c] += tiedSize[i];
  });
  const classOf = tied.of.map((c) => untied.of[c]);
  const apart = Float64Array.from(tied.of, (c, i) => members[classOf[i]] - tiedSize[c]);
  const ways = members.map((_, c) =>
    links.neighbours.subarray(links.offsets[c], links.offsets[c + 1]).reduce((sum, k) => sum + members[k], 0),
  );
  return { classOf, links, members, apart, pairsApart, ways };
}

/** The classes as nodes of a network, tied where their members are. */
export function networkOfClasses({ links, members }: Classes): Network {
  const source: number[] = [];
  const target: number[] = [];
  for (let c = 0; c < members.length; c++)
    for (const k of links.neighbours.subarray(links.offsets[c], links.offsets[c + 1]))
      if (c < k) {
        source.push(c);
        target.push(k);
      }
  return buildNetwork(members.length, { source, target }).network;
}
