import { describe, expect, test } from '@jest/globals';
import {
  CLUSTER,
  PLACE,
  allHolders,
  directHolders,
  heldBy,
  isTieOfPlace,
  meetingsOf,
  membersOf,
  nearestParts,
  neighboursOf,
  placedBy,
  seatsOf,
  withParts,
  withWholes,
  otherEnd,
  tiesOfEach,
  type Columns,
} from '@sidos/api/meanings';
import type { EntityType, RelationType } from '@sidos/api/model';

/** Nothing has a kind here but the report. */
const kindIn = (id: string) => (id === 'project:report' ? 'publication' : null);

/** A network written as lines `type:a RELATION type:b`; the numbers are those of a list to count on the fingers. */
function network(
  lines: string,
): Columns & { at: (id: string) => number; ids: (nodes: Iterable<number>) => string[] } {
  const ties = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, RelationType, string]);
  const ids = [...new Set(ties.flatMap(([from, , to]) => [from, to]))].sort();
  const at = (id: string) => ids.indexOf(id);
  return {
    nodes: { type: ids.map((id) => id.split(':')[0] as EntityType), kind: ids.map(kindIn) },
    ties: {
      type: ties.map(([, type]) => type),
      from: ties.map(([from]) => at(from)),
      to: ties.map(([, , to]) => at(to)),
    },
    at,
    ids: (nodes) => [...nodes].map((node) => ids[node]).sort(),
  };
}

const facts = network(`
  region:town PART_OF region:district
  region:district PART_OF region:county
  region:town PART_OF region:county
  organisation:a LOCATED_IN region:town
  organisation:b LOCATED_IN region:elsewhere
  person:p AFFILIATED_WITH organisation:a
  project:j LOCATED_IN region:elsewhere
  project:j COVERS region:county
  organisation:a PARTICIPATES_IN project:j
  organisation:b PARTICIPATES_IN project:j
  organisation:b PARTICIPATES_IN project:k
  organisation:a PARTICIPATES_IN cluster:sub
  organisation:c PARTICIPATES_IN cluster:sub
  cluster:sub PART_OF cluster:main
  project:k CONCERNS cluster:main
  project:money ALLOCATES cluster:main
  organisation:b PARTICIPATES_IN project:report
  organisation:c PARTICIPATES_IN project:report
`);
const { at, ids } = facts;
const held = (holding: typeof PLACE, id: string) =>
  ids([...facts.nodes.type.keys()].filter(heldBy(facts, holding, [at(id)])));

describe('lies in a region', () => {
  test('what is located in it or a part of it, what covers it, and the people of its organisations', () => {
    expect(held(PLACE, 'region:county')).toEqual([
      'organisation:a',
      'person:p',
      'project:j',
      'region:county',
      'region:district',
      'region:town',
    ]);
  });

  test('a thing that covers the county does not lie in each of its towns', () => {
    expect(held(PLACE, 'region:town')).toEqual(['organisation:a', 'person:p', 'region:town']);
  });

  test('a thing stands at its seat, though it lies also in what it covers', () => {
    expect(ids(seatsOf(facts)[at('project:j')])).toEqual(['region:elsewhere']);
    expect(ids(directHolders(facts, PLACE)[at('project:j')])).toEqual(['region:county', 'region:elsewhere']);
  });
});

describe('lies in a region as a unit', () => {
  const units = network(`
    organisation:house LOCATED_IN region:town
    organisation:lab PART_OF organisation:house
    organisation:campus PART_OF organisation:house
    organisation:campus LOCATED_IN region:elsewhere
    organisation:room PART_OF organisation:lab
    person:p AFFILIATED_WITH organisation:lab
    person:q AFFILIATED_WITH organisation:campus
    project:part PART_OF project:whole
    project:whole LOCATED_IN region:town
  `);
  const places = (id: string) => units.ids(directHolders(units, PLACE)[units.at(id)]);

  test('where its parent is located, and only where it has no place of its own', () => {
    expect(places('organisation:lab')).toEqual(['region:town']);
    expect(places('organisation:campus')).toEqual(['region:elsewhere']);
    expect(units.ids(seatsOf(units)[units.at('organisation:lab')])).toEqual(['region:town']);
    expect(units.ids(placedBy(units, units.at('organisation:lab')))).toEqual(['organisation:house']);
    expect(placedBy(units, units.at('organisation:campus'))).toEqual([]);
  });

  test('with its people; a parent without a place lends none, and a project is no unit', () => {
    expect(places('person:p')).toEqual(['region:town']);
    expect(places('person:q')).toEqual(['region:elsewhere']);
    expect(places('organisation:room')).toEqual([]);
    expect(places('project:part')).toEqual([]);
  });
});

describe('belongs to a cluster', () => {
  test('who takes part in it or a part of it, and what concerns it; not who is only paid', () => {
    expect(held(CLUSTER, 'cluster:main')).toEqual([
      'cluster:main',
      'cluster:sub',
      'organisation:a',
      'organisation:c',
      'project:k',
    ]);
    expect(ids(allHolders(facts, CLUSTER)[at('organisation:a')])).toEqual(['cluster:main', 'cluster:sub']);
  });

  test('its members take part in it; in the wide sense also in a project that concerns it', () => {
    expect(ids(membersOf(facts, at('cluster:main')))).toEqual(['organisation:a', 'organisation:c']);
    expect(ids(membersOf(facts, at('cluster:main'), true))).toEqual([
      'organisation:a',
      'organisation:b',
      'organisation:c',
    ]);
  });
});

describe('is a part of', () => {
  test('holds step by step; a part of a part stands under it only', () => {
    expect(ids(withWholes(facts, [at('region:town')]))).toEqual([
      'region:county',
      'region:district',
      'region:town',
    ]);
    expect(ids(nearestParts(facts, at('region:county')))).toEqual(['region:district']);
  });

  test('a circle ends', () => {
    const circle = network(`
      region:x PART_OF region:y
      region:y PART_OF region:x
    `);
    expect(circle.ids(withParts(circle, [circle.at('region:x')]))).toEqual(['region:x', 'region:y']);
  });
});

describe('meets', () => {
  test('who takes part in the same project or event; the same cluster is not meeting', () => {
    const met = meetingsOf(facts, at('organisation:a'), 'organisation');
    expect(ids(met.keys())).toEqual(['organisation:b']);
    expect(ids(met.get(at('organisation:b'))!)).toEqual(['project:j']);
  });

  test('only where there is joint work: the authors of a publication need not have met', () => {
    expect(ids(meetingsOf(facts, at('organisation:c'), 'organisation').keys())).toEqual([]);
  });

  test('is another number than being tied by anything', () => {
    expect(ids(neighboursOf(facts)[at('organisation:a')])).toEqual(['cluster:sub', 'person:p', 'project:j']);
  });
});

test('a tie of place says where something is', () => {
  expect(isTieOfPlace('LOCATED_IN', 'project')).toBe(true);
  expect(isTieOfPlace('PART_OF', 'region')).toBe(true);
  expect(isTieOfPlace('PART_OF', 'project')).toBe(false);
});

describe('the ties of a node', () => {
  const columns = network(`
    organisation:a PARTICIPATES_IN project:p
    organisation:b PARTICIPATES_IN project:p
    organisation:b PART_OF organisation:b
  `);
  const ties = tiesOfEach(columns.nodes.type.length, columns.ties);

  test('stand in their order, whichever end it is; one back to its own node stands once', () => {
    expect(ties[columns.at('organisation:a')]).toEqual([0]);
    expect(ties[columns.at('project:p')]).toEqual([0, 1]);
    expect(ties[columns.at('organisation:b')]).toEqual([1, 2]);
  });

  test('lead to the other end, from either', () => {
    expect(otherEnd(columns, 0, columns.at('organisation:a'))).toBe(columns.at('project:p'));
    expect(otherEnd(columns, 0, columns.at('project:p'))).toBe(columns.at('organisation:a'));
    expect(otherEnd(columns, 2, columns.at('organisation:b'))).toBe(columns.at('organisation:b'));
  });
});
