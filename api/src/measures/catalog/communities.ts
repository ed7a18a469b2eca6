import { leiden, louvain } from '../communities/detect.ts';
import { modularity } from '../groups/modularity.ts';
import { coreness } from '../whole/coreness.ts';
import { discreteCore } from '../whole/core-periphery.ts';
import { cost } from './cost.ts';
import { type Measure, type MeasureContext } from './record.ts';
import { undirectedOf } from './shared.ts';

const methods = { leiden, louvain };

function communities(context: MeasureContext, method: keyof typeof methods) {
  return context.shared(method, () => methods[method](undirectedOf(context), { seed: context.seed }));
}

function records(method: keyof typeof methods): Measure[] {
  return [
    {
      key: `community_${method}`,
      level: 'node',
      cost: cost.iterated,
      compute: (context) => communities(context, method).of,
    },
    {
      key: `modularity_${method}`,
      level: 'global',
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
    cost: cost.allPairs,
    compute: (context) => Array.from(coreOf(context).core, (member) => member === 1),
  },
  {
    key: 'core_fit',
    level: 'global',
    cost: cost.allPairs,
    compute: (context) => coreOf(context).correlation,
  },
  {
    key: 'coreness_weighted',
    level: 'node',
    cost: cost.iterated,
    compute: (context) => coreness(undirectedOf(context)).coreness,
  },
];
