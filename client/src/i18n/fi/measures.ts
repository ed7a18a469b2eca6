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
  weightedName: '{{name}}, vahvuuden mukaan',
  weightedMeaning: '{{meaning}} Siteet lasketaan vahvuutensa mukaan.',
  lengthMeaning: '{{meaning}} Vahva side on lyhyt askel: sen pituus on 1 / vahvuus.',
  ofMode: '{{name}} ({{mode}})',
  about: 'Mitä tarkoittaa ”{{name}}”?',
  formula: 'Näin se lasketaan',
  symbols:
    'n toimijaa, m sidettä; d(i) toimijan i kumppanit, N(i) nämä kumppanit; w siteen vahvuus, s(i) vahvuuksien summa; t(i) suljetut kolmiot; dist lyhimmän reitin askeleet; σ lyhimpien reittien määrä.',
  network: 'Laskettu verkostosta',
  source: 'Lähde',
  level: { node: 'Toimijat', edge: 'Siteet', group: 'Ryhmät', global: 'Koko verkosto' },
};
