import { components, strongComponents } from '../pieces/components.ts';
import { cuts } from '../pieces/cuts.ts';
import { pathLengths } from '../routes/path-lengths.ts';
import { cost } from './cost.ts';
import { facts, usual } from './facts.ts';
import { type Measure, type MeasureContext } from './record.ts';
import { undirectedReachOf } from './routes.ts';

function componentsOf(context: MeasureContext) {
  return context.shared('components', () => components(context.network));
}

function cutsOf(context: MeasureContext) {
  return context.shared('cuts', () => cuts(context.network));
}

/** Bridges, each once: of two opposite ties that are one together, the first. */
function bridgesOf(context: MeasureContext): number[] {
  const { n, source, target } = context.network;
  const { bridge } = cutsOf(context);
  const pairs = new Set<number>();
  return [...bridge.keys()].filter((e) => {
    const pair = Math.min(source[e], target[e]) * n + Math.max(source[e], target[e]);
    if (bridge[e] === 0 || pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
}

async function pathLengthsOf(context: MeasureContext) {
  return pathLengths(await undirectedReachOf(context), componentsOf(context));
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

/** Which piece a node lies in. */
export const pieceMeasures: readonly Measure[] = [
  {
    key: 'component',
    level: 'node',
    facts: facts('routes', null, [], { kind: 'name' }),
    cost: cost.linear,
    compute: (context) => componentsOf(context).of,
  },
];

/** Which ties hold pieces together. */
export const pieceTieMeasures: readonly Measure[] = [
  {
    key: 'bridge',
    level: 'edge',
    facts: facts('ties', 'c(G − e) > c(G)', ['hopcroft1973'], { ...usual, kind: 'yes-no' }),
    cost: cost.linear,
    compute: (context) => Array.from(cutsOf(context).bridge, (flag) => flag === 1),
  },
];

/** In how many pieces the network is, and how wide the largest is. */
export const pieceGlobals: readonly Measure[] = [
  {
    key: 'components',
    level: 'global',
    facts: facts('whole', null, [], usual),
    cost: cost.linear,
    compute: (context) => componentsOf(context).sizes.length,
  },
  {
    key: 'largest_component',
    level: 'global',
    facts: facts('whole', null, [], usual),
    cost: cost.linear,
    compute: (context) => componentsOf(context).sizes[0] ?? 0,
  },
  {
    key: 'articulation_points',
    level: 'global',
    facts: facts('whole', '|{ i : c(G − i) > c(G) }|', ['hopcroft1973'], usual),
    cost: cost.linear,
    compute: (context) => count(cutsOf(context).articulation),
  },
  {
    key: 'bridges',
    level: 'global',
    facts: facts('whole', '|{ e : c(G − e) > c(G) }|', ['hopcroft1973'], usual),
    cost: cost.linear,
    compute: (context) => bridgesOf(context).length,
  },
  {
    key: 'average_path_length_largest_component',
    level: 'global',
    facts: facts('whole', null, [], { absence: 'undefined' }),
    cost: cost.routes,
    compute: async (context) => (await pathLengthsOf(context))?.average ?? null,
  },
  {
    key: 'diameter_largest_component',
    level: 'global',
    facts: facts('whole', null, [], { absence: 'undefined' }),
    cost: cost.routes,
    compute: async (context) => (await pathLengthsOf(context))?.diameter ?? null,
  },
];

/** The places at which pieces hang together, by name, and how large the pieces are. */
export const pieceLists: readonly Measure[] = [
  {
    key: 'articulation_points',
    level: 'list',
    facts: facts('whole', '{ i : c(G − i) > c(G) }', ['hopcroft1973'], { kind: 'list' }),
    cost: cost.linear,
    compute: (context) => context.ids.filter((_, i) => cutsOf(context).articulation[i] === 1),
  },
  {
    key: 'bridges',
    level: 'list',
    facts: facts('whole', '{ e : c(G − e) > c(G) }', ['hopcroft1973'], { kind: 'list' }),
    cost: cost.linear,
    compute: (context) => {
      const { network, ids } = context;
      return bridgesOf(context).map((e) => [ids[network.source[e]], ids[network.target[e]]]);
    },
  },
  {
    key: 'component_sizes',
    level: 'list',
    facts: facts('whole', null, [], { kind: 'list' }),
    cost: cost.linear,
    compute: (context) => componentsOf(context).sizes,
  },
  {
    key: 'strong_component_sizes',
    level: 'list',
    facts: facts('whole', null, [], { kind: 'list' }),
    needs: ['directed'],
    cost: cost.linear,
    compute: ({ network }) => strongComponents(network).sizes,
  },
];
