import type { Recipe } from '../../model/index.ts';
import type { Preset } from './preset.ts';
import { PLACE } from './parts.ts';
import { CALLED, detailsOf, placesOf } from './words.ts';

type Thing = Recipe['things'][number];

const WHO: Thing = { label: 'who', type: 'organisation', kind: 'other' };
const LIES_IN = { label: 'lies-in', type: 'LOCATED_IN', from: 'who', to: 'place' } as const;

interface Side {
  called: readonly string[];
  thing: Thing;
}

/** Who takes part in what: what the columns are called says what they are. */
function twoMode(
  name: string,
  who: Side,
  what: Side,
  tie: Pick<Recipe['ties'][number], 'type' | 'role'>,
): Preset {
  const isPlaced = who.thing.type !== 'person';
  return {
    name,
    needs: [who.called, what.called],
    things: [who.thing, what.thing, ...(isPlaced ? [PLACE] : [])],
    ties: [{ label: 'takes-part', ...tie, from: 'who', to: 'what' }, ...(isPlaced ? [LIES_IN] : [])],
    columns: [
      [who.called, { of: 'who', field: 'name' }],
      [what.called, { of: 'what', field: 'name' }],
      ...(tie.type === 'PARTICIPATES_IN'
        ? [[CALLED.role, { of: 'takes-part', field: 'role' }] as const]
        : []),
      ...(what.thing.type === 'project'
        ? ([
            [CALLED.start, { of: 'what', field: 'start' }],
            [CALLED.end, { of: 'what', field: 'end' }],
            [CALLED.budget, { of: 'what', field: 'budgetEur' }],
          ] as const)
        : []),
      ...(what.thing.type === 'event' ? [[CALLED.date, { of: 'what', field: 'date' }] as const] : []),
      ...(isPlaced ? detailsOf('who', 'place') : []),
    ],
    others: 'kept',
  };
}

const ORGANISATIONS: Side = { called: CALLED.organisation, thing: WHO };
const PEOPLE: Side = { called: CALLED.person, thing: { label: 'who', type: 'person' } };
const WHATS = [
  ['projects', CALLED.project, { label: 'what', type: 'project', kind: 'project' }],
  ['events', CALLED.event, { label: 'what', type: 'event' }],
  ['clusters', CALLED.cluster, { label: 'what', type: 'cluster' }],
] as const;
const TAKES_PART = { type: 'PARTICIPATES_IN', role: 'participant' } as const;

/** Tables of one's own, as people and the programs of networks (Gephi, Kumu) write them. */
export const OWN: readonly Preset[] = [
  {
    name: 'edge-list',
    needs: [CALLED.source, CALLED.target],
    things: [
      { ...WHO, label: 'from' },
      { ...WHO, label: 'to' },
    ],
    ties: [{ label: 'tie', type: 'COOPERATES_WITH', from: 'from', to: 'to' }],
    columns: [
      [CALLED.source, { of: 'from', field: 'name' }],
      [CALLED.target, { of: 'to', field: 'name' }],
      [CALLED.weight, { of: 'tie', field: 'weight' }],
    ],
    others: 'kept',
  },
  ...WHATS.flatMap(([name, called, thing]) => [
    twoMode(`organisations-in-${name}`, ORGANISATIONS, { called, thing }, TAKES_PART),
    twoMode(`people-in-${name}`, PEOPLE, { called, thing }, TAKES_PART),
  ]),
  {
    name: 'people-of-organisations',
    needs: [CALLED.person, CALLED.organisation],
    things: [PEOPLE.thing, { label: 'what', type: 'organisation', kind: 'other' }],
    ties: [{ label: 'works-in', type: 'AFFILIATED_WITH', from: 'who', to: 'what' }],
    columns: [
      [CALLED.person, { of: 'who', field: 'name' }],
      [CALLED.organisation, { of: 'what', field: 'name' }],
      [CALLED.role, { of: 'works-in', field: 'role' }],
    ],
    others: 'kept',
  },
  twoMode(
    'organisations-and-themes',
    ORGANISATIONS,
    { called: CALLED.theme, thing: { label: 'what', type: 'theme' } },
    { type: 'CONCERNS' },
  ),
  {
    name: 'project-list',
    needs: [CALLED.project, [...CALLED.start, ...CALLED.end, ...CALLED.budget, ...CALLED.id]],
    things: [{ label: 'what', type: 'project', kind: 'project' }, PLACE],
    ties: [{ ...LIES_IN, from: 'what' }],
    columns: [
      [CALLED.project, { of: 'what', field: 'name' }],
      [CALLED.id, { of: 'what', field: 'key' }],
      [CALLED.start, { of: 'what', field: 'start' }],
      [CALLED.end, { of: 'what', field: 'end' }],
      [CALLED.budget, { of: 'what', field: 'budgetEur' }],
      ...placesOf('place'),
    ],
    others: 'kept',
  },
  {
    name: 'node-list',
    needs: [[...CALLED.label, ...CALLED.organisation, ...CALLED.id]],
    things: [WHO, PLACE],
    ties: [LIES_IN],
    columns: [
      [CALLED.id, { of: 'who', field: 'key' }],
      [[...CALLED.label, ...CALLED.organisation], { of: 'who', field: 'name' }],
      ...detailsOf('who', 'place'),
    ],
    others: 'kept',
  },
];

/** Names down the side and across the top. */
export const MATRIX: Preset = {
  name: 'matrix',
  shape: 'matrix',
  needs: [],
  things: [
    { ...WHO, label: 'from' },
    { ...WHO, label: 'to' },
  ],
  ties: [{ label: 'tie', type: 'COOPERATES_WITH', from: 'from', to: 'to' }],
  columns: [
    [['row'], { of: 'from', field: 'name' }],
    [['column'], { of: 'to', field: 'name' }],
    [['weight'], { of: 'tie', field: 'weight' }],
  ],
  others: 'left out',
};

/** Names down the side that are others than those across the top: who takes part in what. */
export const TWO_MODE_MATRIX: Preset = {
  ...MATRIX,
  name: 'two-mode-matrix',
  things: [
    { ...WHO, label: 'from' },
    { label: 'to', type: 'project', kind: 'project' },
  ],
  ties: [{ label: 'tie', ...TAKES_PART, from: 'from', to: 'to' }],
};
