import { describe, expect, test } from '@jest/globals';
import {
  ALONE,
  CERTAINTIES,
  LINKING_TYPES,
  NETWORK_ACTORS,
  REGION_LEVELS,
  ROLES,
  TIE_WEIGHTS,
  PROJECT_SORTS,
  UNDATED,
  USUAL_NETWORK,
  readGrouping,
  readNetwork,
  writeGrouping,
  writeNetwork,
  type Grouping,
  type NetworkDefinition,
} from '@sidos/api/model';
import fc from 'fast-check';
import { readChoices, writeChoices } from '../../client/src/desks/bridges/choices.ts';
import { mergeParams } from '../../client/src/desks/frame/choices.ts';
import { readAddress, writeAddress } from '../../client/src/state/address.ts';
import { FIRST_VIEW } from '../../client/src/state/view.ts';

const day = fc.constantFrom(undefined, '2016', '2020-05', '2021-12-31');
const network: fc.Arbitrary<NetworkDefinition> = fc.record({
  actors: fc.constantFrom(...NETWORK_ACTORS),
  through: fc.subarray([...LINKING_TYPES], { minLength: 1 }),
  projects: fc.subarray([...PROJECT_SORTS]),
  undated: fc.constantFrom(...UNDATED),
  fold: fc.boolean(),
  alone: fc.constantFrom(...ALONE),
  without: fc.subarray(['project:ase', 'event:paja']),
  roles: fc.subarray([...ROLES]),
  documents: fc.subarray(['000', '002', '004']),
  certainty: fc.subarray([...CERTAINTIES]),
  regions: fc.subarray(['region:lappi', 'region:uusimaa']),
  level: fc.constantFrom(...REGION_LEVELS),
  period: fc.record({ from: day, until: day }).map(({ from, until }) => ({
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  })),
  weight: fc.constantFrom(...TIE_WEIGHTS),
  cap: fc.constantFrom(null, 2, 30),
  minimum: fc.integer({ min: 1, max: 9 }),
});
const grouping: fc.Arbitrary<Grouping> = fc.oneof(
  fc.constantFrom(...REGION_LEVELS).map((level): Grouping => ({ by: 'region', level })),
  fc.constant<Grouping>({ by: 'kind' }),
  fc.constant<Grouping>({ by: 'one-region', id: 'region:lappi' }),
  fc.boolean().map((wide): Grouping => ({ by: 'clusters', wide })),
  fc.boolean().map((wide): Grouping => ({ by: 'cluster', id: 'cluster:luova', wide })),
  fc
    .tuple(fc.nat(99), fc.constantFrom(0.5, 1, 2.25))
    .map(([seed, resolution]): Grouping => ({ by: 'community', seed, resolution })),
);

describe('a definition in the address', () => {
  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(network, (definition) => {
        expect(readNetwork(writeNetwork(definition) ?? undefined)).toEqual(definition);
      }),
      { seed: 6 },
    );
    fc.assert(
      fc.property(grouping, (groups) => {
        expect(readGrouping(writeGrouping(groups))).toEqual(groups);
      }),
      { seed: 6 },
    );
  });
  test('is nothing while it is the usual one', () => {
    expect(writeNetwork(USUAL_NETWORK)).toBeNull();
  });
  test('stays readable', () => {
    expect(writeNetwork({ ...USUAL_NETWORK, through: ['project', 'event'], cap: 20 })).toBe(
      'through:project,event|cap:20',
    );
  });
  test('that cannot be read is the usual one, part by part', () => {
    expect(readNetwork('actors:nobody|cap:many|minimum:2|:|nonsense')).toEqual({
      ...USUAL_NETWORK,
      minimum: 2,
    });
    expect(readNetwork('through:')).toEqual(USUAL_NETWORK);
    expect(readGrouping('community:1')).toBeNull();
    expect(readGrouping('stars')).toBeNull();
  });
});

describe('the choices of the desk Bridges in the address', () => {
  const choices = {
    ...readChoices({}),
    tab: 'whatif' as const,
    cell: 'density' as const,
    pair: ['community 1', 'community 2'] as const,
    colour: false,
    size: 'partners' as const,
    sort: { key: 'partners', down: false },
    light: 'organisation:a~loses',
    trial: {
      remove: ['organisation:a', 'organisation:b'],
      add: [{ a: 'organisation:c', b: 'organisation:d' }],
      project: { name: 'Silta & Co, 50 %', members: ['organisation:c'] },
    },
  };
  test('come back from the address bar as they were', () => {
    const params = mergeParams({}, writeChoices(choices));
    const { view, unread } = readAddress(`?${writeAddress({ ...FIRST_VIEW, params })}`);
    expect(unread).toEqual([]);
    expect(readChoices(view.params)).toEqual(choices);
  });
  test('leave other parameters alone and take out what is as at first', () => {
    const params = mergeParams(
      { 'table.of': 'ties', 'bridges.tab': 'groups' },
      writeChoices({ tab: 'list' }),
    );
    expect(params).toEqual({ 'table.of': 'ties' });
  });
  test('that are broken are as at first', () => {
    expect(
      readChoices({ 'bridges.tab': 'x', 'bridges.pair': 'one', 'bridges.tie': 'a~a,b', 'bridges.size': '?' }),
    ).toEqual(readChoices({}));
  });
});
