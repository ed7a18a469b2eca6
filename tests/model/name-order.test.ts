import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  BridgesAnswer,
  BrokerAnswer,
  SearchAnswer,
  Stubs,
  byNames,
  inNameOrder,
  type Named,
} from '../../api/src/model/index.ts';
import { compareIn } from '../../client/src/i18n/compare.ts';

const reader = (language: string) => {
  const compare = compareIn(language);
  return (a: Named, b: Named) => compare(a.name, b.name);
};
const stub = (name: string) => ({
  id: `organisation:${name}`,
  type: 'organisation' as const,
  name,
  kind: null,
});
const sorted = (names: readonly string[], language: string): string[] =>
  inNameOrder(Stubs, names.map(stub), reader(language)).map(({ name }) => name);

describe('a list that stands by name', () => {
  // Unicode CLDR: fi and sv have å, ä, ö after z, in this order; en beside a and o; w follows v in all three.
  const names = ['Wiik', 'Ähtäri', 'Vuokatti', 'Öja', 'Åbo', 'Zeeland', 'Aura', 'Oulu', 'Vaasa'];

  test('is read in Finnish and Swedish with å ä ö last, in English beside a and o', () => {
    const last = ['Aura', 'Oulu', 'Vaasa', 'Vuokatti', 'Wiik', 'Zeeland', 'Åbo', 'Ähtäri', 'Öja'];
    expect(sorted(names, 'fi')).toEqual(last);
    expect(sorted(names, 'sv')).toEqual(last);
    expect(sorted(names, 'en')).toEqual([
      'Åbo',
      'Ähtäri',
      'Aura',
      'Öja',
      'Oulu',
      'Vaasa',
      'Vuokatti',
      'Wiik',
      'Zeeland',
    ]);
  });

  test('keeps what stands before names, and what the answer says beside them', () => {
    const hit = (name: string, how: string, degree: number) => ({
      ...stub(name),
      matched: name,
      how,
      degree,
    });
    const answer = SearchAnswer.parse({
      query: 'a',
      total: 9,
      hits: [
        hit('Zeeland', 'exact', 1),
        hit('Aura', 'prefix', 7),
        hit('Å', 'prefix', 2),
        hit('Ab', 'prefix', 2),
        hit('Ö', 'similar', 2),
        hit('O', 'similar', 2),
      ],
    });
    const names = (language: string) =>
      inNameOrder(SearchAnswer, answer, reader(language)).hits.map(({ name }) => name);
    // Similar ones stay: how many letters are wrong in each is not told.
    expect(names('en')).toEqual(['Zeeland', 'Aura', 'Å', 'Ab', 'Ö', 'O']);
    expect(names('fi')).toEqual(['Zeeland', 'Aura', 'Ab', 'Å', 'Ö', 'O']);
    expect({ ...inNameOrder(SearchAnswer, answer, reader('fi')), hits: answer.hits }).toEqual(answer);
  });

  test('is found at any depth, and nothing that stands otherwise moves', () => {
    const lists = z.object({
      outer: z.array(z.object({ inner: Stubs.nullable(), other: z.array(z.string()) })),
    });
    const answer = {
      outer: [
        { inner: [stub('Öja'), stub('Oulu')], other: ['b', 'a'] },
        { inner: null, other: ['c'] },
      ],
    };
    expect(inNameOrder(lists, answer, reader('fi'))).toEqual({
      outer: [
        { inner: [stub('Oulu'), stub('Öja')], other: ['b', 'a'] },
        { inner: null, other: ['c'] },
      ],
    });
  });

  test('goes by the second name where the first is the same', () => {
    const pairs = byNames(z.array(Stubs.element), (pair) => pair);
    const answer = [
      [stub('Aura'), stub('Öja')],
      [stub('Aura'), stub('Oulu')],
    ];
    expect(inNameOrder(pairs, answer, reader('sv')).map(([, { name }]) => name)).toEqual(['Oulu', 'Öja']);
  });

  test('is what the desks give: partners, carriers, pieces and rows', () => {
    const { partners, losesContact, strangers, row } = BrokerAnswer.shape;
    const two = [stub('Öja'), stub('Oulu')];
    expect(inNameOrder(losesContact, [two], reader('fi'))).toEqual([[two[1], two[0]]]);
    const node = (name: string, group: number) => ({ ...stub(name), group, groups: [group] });
    const [own, other] = [node('Ö', 0), node('O', 1)];
    const pairs = [
      { a: own, b: other },
      { a: node('Ä', 0), b: own },
      { a: node('B', 0), b: own },
    ];
    // Those of different groups stay before those of one.
    expect(
      inNameOrder(strangers, { pairs: 3, shown: pairs }, reader('fi')).shown.map(({ a }) => a.name),
    ).toEqual(['Ö', 'B', 'Ä']);
    const tie = (name: string, count: number) => ({
      other: node(name, 0),
      count,
      newman: 1,
      via: two.map((thing) => ({ ...thing, documents: ['004'] })),
    });
    const carried = inNameOrder(partners, [tie('Z', 2), tie('Ö', 1), tie('O', 1)], reader('en'));
    expect(carried.map(({ other }) => other.name)).toEqual(['Z', 'O', 'Ö']);
    expect(carried[0].via.map(({ name }) => name)).toEqual(['Öja', 'Oulu']);
    const figure = { value: 1 };
    const bridge = (name: string, rank: number) =>
      row.parse({
        actor: node(name, 0),
        rank,
        partners: 1,
        joint: 1,
        joins: figure,
        seated: figure,
        liaison: figure,
        gateway: figure,
        coordinator: figure,
        consultant: figure,
        losesContact: 0,
        effectiveSize: figure,
        betweenness: figure,
      });
    const { rows } = BridgesAnswer.shape;
    const rowsIn = (language: string) =>
      inNameOrder(rows, [bridge('Z', 1), bridge('Ö', 2), bridge('P', 2)], reader(language)).map(
        ({ actor }) => actor.name,
      );
    expect(rowsIn('fi')).toEqual(['Z', 'P', 'Ö']);
    expect(rowsIn('en')).toEqual(['Z', 'Ö', 'P']);
  });
});
