import { desk } from './measures/desk.ts';
import { position } from './measures/position.ts';
import { surroundings } from './measures/surroundings.ts';
import { group, list, tie, whole } from './measures/whole.ts';

/** Plain name and one-sentence meaning of every measure, by what it is a value of, and of the desks’ figures. */
export const measures = {
  node: { ...position, ...surroundings },
  edge: tie,
  group,
  global: whole,
  list,
  desk,
  weightedName: '{{name}}, by strength',
  weightedMeaning: '{{meaning}} Ties count by their strength.',
  lengthMeaning: '{{meaning}} A strong tie is a short step: its length is 1 / strength.',
  ofMode: '{{name}} ({{mode}})',
  about: 'What is {{name}}?',
  formula: 'How it is computed',
  symbols:
    'n actors, m ties; d(i) partners of i, N(i) those partners; w strength of a tie, s(i) strengths added up; t(i) closed triangles at i; dist steps of the shortest route; σ number of shortest routes.',
  network: 'Computed on',
  source: 'Source',
  level: { node: 'Actors', edge: 'Ties', group: 'Groups', global: 'Whole network' },
};
