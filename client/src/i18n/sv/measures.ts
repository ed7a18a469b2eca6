import type { Texts } from '../types.ts';
import { desk } from './measures/desk.ts';
import { position } from './measures/position.ts';
import { surroundings } from './measures/surroundings.ts';
import { group, list, tie, whole } from './measures/whole.ts';

export const measures: Texts['measures'] = {
  node: { ...position, ...surroundings },
  edge: tie,
  group,
  global: whole,
  list,
  desk,
  weightedName: '{{name}}, efter styrka',
  weightedMeaning: '{{meaning}} Banden räknas efter sin styrka.',
  lengthMeaning: '{{meaning}} Ett starkt band är ett kort steg: dess längd är 1 / styrkan.',
  ofMode: '{{name}} ({{mode}})',
  about: 'Vad betyder ”{{name}}”?',
  formula: 'Så beräknas det',
  symbols:
    'n aktörer, m band; d(i) partner till i, N(i) dessa partner; w ett bands styrka, s(i) summan av styrkorna; t(i) slutna trianglar vid i; dist steg på den kortaste vägen; σ antalet kortaste vägar.',
  network: 'Beräknat på',
  source: 'Källa',
  level: { node: 'Aktörer', edge: 'Band', group: 'Grupper', global: 'Hela nätverket' },
};
