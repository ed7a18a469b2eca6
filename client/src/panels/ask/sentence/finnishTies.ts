import type { Form } from './finnishNouns.ts';
import type { TieKey } from './grammar.ts';

/** What is so and what is not so, and the form that the other end stands in. */
export const TIES: Record<TieKey, readonly [yes: string, no: string, form: Form]> = {
  'AFFILIATED_WITH.out': [
    'jotka|joka työskentelevät|työskentelee {role} {what}',
    'jotka|joka eivät|ei työskentele {role} {what}',
    'inside',
  ],
  'AFFILIATED_WITH.in': [
    'joissa|jossa työskentelee {role} {what}',
    'joissa|jossa ei työskentele {role} {what}',
    'subject',
  ],
  'PARTICIPATES_IN.out': [
    'jotka|joka ovat|on mukana {role} {what}',
    'jotka|joka eivät|ei ole mukana {role} {what}',
    'inside',
  ],
  'PARTICIPATES_IN.in': [
    'joissa|jossa on mukana {role} {what}',
    'joissa|jossa ei ole mukana {role} {what}',
    'subject',
  ],
  'MEMBER_OF.out': [
    'jotka|joka ovat|on jäsenenä {what}',
    'jotka|joka eivät|ei ole jäsenenä {what}',
    'inside',
  ],
  'MEMBER_OF.in': ['joissa|jossa on jäsenenä {what}', 'joissa|jossa ei ole jäsenenä {what}', 'subject'],
  'OWNS.out': ['jotka|joka omistavat|omistaa {what}', 'jotka|joka eivät|ei omista {what}', 'whole'],
  'OWNS.in': ['joilla|jolla on omistajana {what}', 'joilla|jolla ei ole omistajana {what}', 'subject'],
  'COOPERATES_WITH.out': [
    'jotka|joka tekevät|tekee yhteistyötä {what} kanssa',
    'jotka|joka eivät|ei tee yhteistyötä {what} kanssa',
    'of',
  ],
  'COOPERATES_WITH.in': [
    'jotka|joka tekevät|tekee yhteistyötä {what} kanssa',
    'jotka|joka eivät|ei tee yhteistyötä {what} kanssa',
    'of',
  ],
  'FUNDS.out': [
    'jotka|joka rahoittavat|rahoittaa {what} {role}',
    'jotka|joka eivät|ei rahoita {what} {role}',
    'object',
  ],
  'FUNDS.in': [
    'joilla|jolla on rahoittajana {what} {role}',
    'joilla|jolla ei ole rahoittajana {what} {role}',
    'subject',
  ],
  'ALLOCATES.out': [
    'jotka|joka osoittavat|osoittaa rahaa {what} {role}',
    'jotka|joka eivät|ei osoita rahaa {what} {role}',
    'to',
  ],
  'ALLOCATES.in': [
    'jotka|joka saavat|saa rahaa {what} {role}',
    'jotka|joka eivät|ei saa rahaa {what} {role}',
    'from',
  ],
  'LOCATED_IN.out': [
    'jotka|joka sijaitsevat|sijaitsee {what}',
    'jotka|joka eivät|ei sijaitse {what}',
    'inside',
  ],
  'LOCATED_IN.in': ['joissa|jossa sijaitsee {what}', 'joissa|jossa ei sijaitse {what}', 'subject'],
  'COVERS.out': ['jotka|joka kattavat|kattaa {what}', 'jotka|joka eivät|ei kata {what}', 'whole'],
  'COVERS.in': ['joihin|johon ulottuu {what}', 'joihin|johon ei ulotu {what}', 'subject'],
  'PART_OF.out': [
    'jotka|joka ovat|on osana {what} {role}',
    'jotka|joka eivät|ei ole osana {what} {role}',
    'object',
  ],
  'PART_OF.in': ['joihin|johon kuuluu {what} {role}', 'joihin|johon ei kuulu {what} {role}', 'subject'],
  'FOLLOWS.out': ['jotka|joka jatkavat|jatkaa {what}', 'jotka|joka eivät|ei jatka {what}', 'object'],
  'FOLLOWS.in': ['joilla|jolla on jatkona {what}', 'joilla|jolla ei ole jatkona {what}', 'subject'],
  'CONCERNS.out': [
    'jotka|joka koskevat|koskee {what} {role}',
    'jotka|joka eivät|ei koske {what} {role}',
    'object',
  ],
  'CONCERNS.in': ['joihin|johon liittyy {what} {role}', 'joihin|johon ei liity {what} {role}', 'subject'],
  together: ['yhdessä {what} kanssa {role}', 'eikä yhdessä {what} kanssa {role}', 'of'],
  any: [
    'joilla|jolla on yhteys {what} kanssa {role}',
    'joilla|jolla ei ole yhteyttä {what} kanssa {role}',
    'of',
  ],
};
