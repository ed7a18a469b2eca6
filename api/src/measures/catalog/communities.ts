import { leiden, louvain } from '../communities/detect.ts';
import { modularity } from '../groups/modularity.ts';
import { coreness } from '../whole/coreness.ts';
import { discreteCore } from '../whole/core-periphery.ts';
import { cost } from './cost.ts';
import { facts } from './facts.ts';
import { type Measure, type MeasureContext } from './record.ts';
import { MODULARITY, undirectedOf } from './shared.ts';

const methods = { leiden, louvain };
const SOURCE = { leiden: 'traag2019', louvain: 'blondel2008' } as const;
const CORE = 'max corr(A, c cᵀ), c(i) ∈ {0, 1}';

function communities(context: MeasureContext, method: keyof typeof methods) {
  return context.shared(method, () => methods[method](undirectedOf(context), { seed: context.seed }));
}

function records(method: keyof typeof methods): Measure[] {
  return [
    {
      key: `community_${method}`,
      level: 'node',
      facts: facts('communities', 'max Q', [SOURCE[method]], { kind: 'name' }),
      cost: cost.iterated,
      compute: (context) => communities(context, method).of,
    },
    {
      key: `modularity_${method}`,
      level: 'global',
      facts: facts('whole', MODULARITY, ['newman2006', SOURCE[method]], {
        isUsual: method === 'leiden',
        absence: 'no-ties',
      }),
      cost: cost.iterated,
      compute: (context) => modularity(undirectedOf(context), communities(context, method)),
    },
  ];
}

function coreOf(context: MeasureContext) {
  return context.shared('discrete core', () => discreteCore(undirectedOf(context), context.ids));
}

/** Communities found, and core and periphery; numbers of communities count from 0, the largest. */
export const communityMeasures: readonly Measure[] = [
  ...records('leiden'),
  ...records('louvain'),
  {
    key: 'core_member',
    level: 'node',
    facts: facts('prominence', CORE, ['borgattiEverett2000'], { kind: 'yes-no' }),
    cost: cost.allPairs,
    compute: (context) => Array.from(coreOf(context).core, (member) => member === 1),
  },
  {
    key: 'core_fit',
    level: 'global',
    facts: facts('whole', CORE, ['borgattiEverett2000'], { absence: 'undefined' }),
    cost: cost.allPairs,
    compute: (context) => coreOf(context).correlation,
  },
  {
    key: 'coreness_weighted',
    level: 'node',
    facts: facts('prominence', 'max corr(W, c cᵀ)', ['borgattiEverett2000']),
    cost: cost.iterated,
    compute: (context) => coreness(undirectedOf(context)).coreness,
  },
];
