import { Pattern, type PatternInput } from './pattern.ts';

const takesPart = (direction: 'out' | 'in', roles: string[] = []) => ({
  relations: ['PARTICIPATES_IN' as const],
  direction,
  roles,
});
const none = { quantity: { is: 'none' as const } };

/** Questions that come with Sidos, each a beginning that can be changed; the client has a sentence for each key. */
const INPUTS: Record<string, PatternInput> = {
  bridgesTwoClusters: {
    steps: [
      { type: 'organisation' },
      { tie: takesPart('out'), type: 'cluster' },
      { on: 0, tie: takesPart('out'), type: 'cluster', after: 1 },
    ],
  },
  togetherTwice: {
    steps: [
      { type: 'organisation' },
      { tie: takesPart('out'), type: 'project' },
      { tie: takesPart('in'), type: 'organisation', after: 0 },
    ],
    return: { as: 'rows', show: [0, 2], measure: { is: 'count', step: 1, least: 2 } },
  },
  interestedButLeadNoIdea: {
    steps: [
      { type: 'organisation', kinds: ['municipality'] },
      { tie: takesPart('out', ['interested']), type: 'project', ids: ['project:elinvoimaa-kulttuurista'] },
      {
        on: 0,
        tie: { ...takesPart('out', ['lead', 'coordinator', 'applicant']), ...none },
        type: 'project',
        kinds: ['idea'],
      },
    ],
    return: { as: 'rows', show: [0] },
  },
  whoSpeaksForWhom: {
    steps: [
      { type: 'person' },
      { tie: { relations: ['AFFILIATED_WITH'], direction: 'out' }, type: 'organisation' },
      { on: 0, tie: takesPart('out', ['expert', 'contact', 'chair', 'author']) },
    ],
  },
  regionWithoutApplicant: {
    steps: [
      { type: 'project', kinds: ['idea'] },
      { tie: { relations: ['COVERS'], direction: 'out' }, type: 'region' },
      {
        on: 0,
        tie: { ...takesPart('in', ['applicant', 'lead', 'coordinator']), ...none },
        type: 'organisation',
      },
      { tie: { relations: ['LOCATED_IN'], direction: 'out', below: true }, same: 1 },
    ],
  },
  whereMoneyGoes: {
    steps: [
      { type: 'project', ids: ['project:ase'] },
      // A budget table has its cells and their total: together they would count twice.
      { tie: { relations: ['ALLOCATES'], direction: 'out', roles: ['total'] } },
    ],
    return: { as: 'rows', measure: { is: 'sum', step: 1 } },
  },
  sameThemeNobodyInCommon: {
    steps: [
      { type: 'project', kinds: ['idea'] },
      { tie: { relations: ['CONCERNS'], direction: 'out' }, type: 'theme' },
      { tie: { relations: ['CONCERNS'], direction: 'in' }, type: 'project', kinds: ['idea'], after: 0 },
      { on: 0, tie: { ...takesPart('in'), ...none }, type: 'organisation' },
      { tie: takesPart('out'), same: 2 },
    ],
  },
  noTieOutsideCluster: {
    steps: [
      { type: 'organisation', cluster: { ids: ['cluster:luovien-alojen-klusteri'], outside: false } },
      { tie: { ...takesPart('out'), ...none }, type: 'project' },
      {
        tie: takesPart('in'),
        type: 'organisation',
        cluster: { ids: ['cluster:luovien-alojen-klusteri'], outside: true },
      },
    ],
  },
};

/** A question that comes with Sidos: `key` names its sentence in the client. */
export interface Question {
  key: string;
  pattern: Pattern;
}

export const QUESTIONS: readonly Question[] = Object.entries(INPUTS).map(([key, input]) => ({
  key,
  pattern: Pattern.parse(input),
}));
