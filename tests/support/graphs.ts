import { readFileSync } from 'node:fs';
import { buildNetwork, type Network } from '../../api/src/measures/network.ts';

/** A graph of tests/fixtures/graphs as a network, with what the file says of each node. */
export interface GraphFixture {
  network: Network;
  /** Names of the nodes, by index. */
  ids: string[];
  /** Index of a node by name. */
  index: Map<string, number>;
  /** Group of each node as the file names it; null where it names none. */
  groups: (string | null)[];
  /** Mode of each node of a two-mode graph; null in others. */
  modes: (string | null)[];
}

interface GraphFile {
  directed: boolean;
  nodes: { id: string; group?: string; mode?: string }[];
  edges: { source: string; target: string; weight?: number }[];
}

/** The graphs there are. Their origin stands in each file's `about`. */
export type GraphName = 'karate' | 'florentine' | 'davis' | 'les-miserables' | 'directed-30' | 'weighted-60';

/** Reads tests/fixtures/graphs/NAME.json. */
export function loadGraph(name: GraphName): GraphFixture {
  const url = new URL(`../fixtures/graphs/${name}.json`, import.meta.url);
  const file = JSON.parse(readFileSync(url, 'utf8')) as GraphFile;
  const ids = file.nodes.map((node) => node.id);
  const index = new Map(ids.map((id, i) => [id, i]));
  const { network } = buildNetwork(
    ids.length,
    {
      source: file.edges.map((edge) => index.get(edge.source)!),
      target: file.edges.map((edge) => index.get(edge.target)!),
      weight: file.edges.map((edge) => edge.weight ?? 1),
    },
    file.directed,
  );
  return {
    network,
    ids,
    index,
    groups: file.nodes.map((node) => node.group ?? null),
    modes: file.nodes.map((node) => node.mode ?? null),
  };
}

/** A network from pairs of node numbers, for small hand-made graphs. */
export function networkOf(n: number, pairs: [number, number, number?][], directed = false): Network {
  return buildNetwork(
    n,
    {
      source: pairs.map(([a]) => a),
      target: pairs.map(([, b]) => b),
      weight: pairs.map(([, , w]) => w ?? 1),
    },
    directed,
  ).network;
}

/** Value by name of node, to compare with tables of other programs. */
export function byName<T>(fixture: GraphFixture, values: ArrayLike<T>): Record<string, T> {
  return Object.fromEntries(fixture.ids.map((id, i) => [id, values[i]]));
}
