import type { Recipe } from '../../model/index.ts';

type Thing = Recipe['things'][number];
type Tie = Recipe['ties'][number];

/** Things and ties that several presets have. */
export const ORG: Thing = { label: 'organisation', type: 'organisation', kind: 'other' };
export const PROJECT: Thing = { label: 'project', type: 'project', kind: 'project' };
export const PROGRAMME: Thing = { label: 'programme', type: 'project', kind: 'programme' };
export const PLACE: Thing = { label: 'place', type: 'region' };
export const PARTICIPATION: Tie = {
  ...{ label: 'participation', type: 'PARTICIPATES_IN', role: 'participant' },
  ...{ from: 'organisation', to: 'project' },
};
export const LIES_IN: Tie = { label: 'lies-in', type: 'LOCATED_IN', from: 'organisation', to: 'place' };
export const UNDER: Tie = {
  ...{ label: 'under', type: 'PART_OF', nature: 'under programme' },
  ...{ from: 'project', to: 'programme' },
};

export const category = (of: string) => ({ of, field: 'attribute', kind: 'category' }) as const;
export const number = (of: string) => ({ of, field: 'attribute', kind: 'number' }) as const;
export const words = (of: string) => ({ of, field: 'attribute', kind: 'text' }) as const;
