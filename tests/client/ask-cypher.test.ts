import { describe, expect, test } from '@jest/globals';
import { CYPHER_EXAMPLES, type Schema } from '@sidos/api/model';
import fc from 'fast-check';
import { RequestFailed } from '../../client/src/api/request.ts';
import { offersAt, parameterName } from '../../client/src/panels/ask/console/completions.ts';
import { faultDiagnostic } from '../../client/src/panels/ask/console/faults.ts';
import { formatCypher } from '../../client/src/panels/ask/console/format.ts';
import { hintsOf } from '../../client/src/panels/ask/console/hints.ts';
import {
  parametersOf,
  readValue,
  usedParams,
  writeValue,
} from '../../client/src/panels/ask/console/params.ts';
import { tokensOf } from '../../client/src/panels/ask/console/tokens.ts';

const property = (name: string) => ({ name, is: 'string' as const, count: 7 });
const schema: Schema = {
  labels: [
    {
      name: 'Entity',
      type: null,
      count: 9,
      properties: [property('id'), property('name'), property('evidence')],
    },
    {
      name: 'Organisation',
      type: 'organisation',
      count: 5,
      properties: [property('id'), property('nameSv')],
    },
    { name: 'Project', type: 'project', count: 4, properties: [property('budgetEur'), property('kind')] },
  ],
  relations: [
    {
      type: 'PARTICIPATES_IN',
      count: 12,
      ends: [{ from: 'Organisation', to: 'Project', count: 12 }],
      properties: [property('role')],
    },
    { type: 'FUNDS', count: 3, ends: [], properties: [property('amountEur')] },
  ],
  procedures: [],
};
const kinds = (text: string): string[] => tokensOf(text).map(({ kind, text: piece }) => `${piece}:${kind}`);
const hints = (text: string, params = {}) => hintsOf(text, schema, params);

describe('the colours of a query', () => {
  test('tell labels, relations, properties, parameters and texts apart', () => {
    expect(
      kinds(
        "MATCH (o:Organisation {id: $id})-[r:FUNDS|ALLOCATES]->(p) // all\nRETURN o.name, count(p) + 'a\\'b'",
      ),
    ).toEqual(
      expect.arrayContaining([
        'MATCH:keyword',
        'o:variable',
        'Organisation:label',
        'id:property',
        '$id:parameter',
        'FUNDS:relation',
        'ALLOCATES:relation',
        '// all:comment',
        'name:property',
        'count:function',
        "'a\\'b':string",
      ]),
    );
  });

  test('take a bar in a list for what it is: no type follows', () => {
    expect(kinds('[n IN nodes(route) | n.name]')).toContain('n:variable');
    expect(kinds('[n IN nodes(route) | n.name]')).not.toContain('n:relation');
  });

  test('lie over every letter of any text once, in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let at = 0;
        for (const { from, to, text: piece } of tokensOf(text)) {
          expect(text.slice(at, from).trim()).toBe('');
          expect(text.slice(from, to)).toBe(piece);
          at = to;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { seed: 3 },
    );
  });
});

describe('what looks wrong before a query runs', () => {
  test('a misspelt label, relation or property, with what is like it', () => {
    expect(hints('MATCH (o:Organization)-[:PARTICIPATE_IN]->(p) RETURN p.budgetEu')).toMatchObject([
      { is: 'label', name: 'Organization', like: 'Organisation' },
      { is: 'relation', name: 'PARTICIPATE_IN', like: 'PARTICIPATES_IN' },
      { is: 'property', name: 'budgetEu', like: 'budgetEur' },
    ]);
  });

  test('words that write, brackets and texts left open, a parameter without a value', () => {
    expect(hints('MATCH (n) SET n.name = $name').map(({ is }) => is)).toEqual(['write', 'parameter']);
    expect(hints('MATCH (n RETURN n').map(({ is, name }) => is + name)).toEqual(['bracket(']);
    expect(hints("RETURN 'open").map(({ is }) => is)).toEqual(['quote']);
    expect(hints('RETURN 1)').map(({ is }) => is)).toEqual(['close']);
    expect(hints('MATCH (n) RETURN $a', { a: 1 })).toEqual([]);
  });

  test('nothing in the examples that come with the console', () => {
    const all: Schema = {
      ...schema,
      labels: ['Entity', 'Organisation', 'Project', 'Cluster', 'Region', 'Person'].map((name) => ({
        name,
        type: null,
        count: 1,
        properties: ['id', 'name', 'kind', 'type', 'evidence'].map(property),
      })),
      relations: (
        [
          'PARTICIPATES_IN',
          'LOCATED_IN',
          'PART_OF',
          'COVERS',
          'ALLOCATES',
          'FUNDS',
          'AFFILIATED_WITH',
        ] as const
      ).map((type) => ({
        type,
        count: 1,
        ends: [],
        properties: ['id', 'role', 'category', 'amountEur', 'share', 'evidence'].map(property),
      })),
    };
    for (const { key, cypher, params } of CYPHER_EXAMPLES)
      expect([key, hintsOf(cypher, all, params)]).toEqual([key, []]);
  });

  test('the server’s fault is underlined at its word', () => {
    const cypher = 'MATCH (n)\nRETRUN n';
    const fault = new RequestFailed('Unexpected', 400, 'refused', [], { line: 2, column: 1 });
    expect(faultDiagnostic(fault, cypher)).toMatchObject([{ from: 10, to: 16, message: 'Unexpected' }]);
    const end = new RequestFailed('Ends too soon', 400, 'refused', [], { line: 2, column: 9 });
    expect(faultDiagnostic(end, cypher)).toMatchObject([{ from: 17, to: 18 }]);
    expect(faultDiagnostic(new RequestFailed('No place', 400, 'refused'), cypher)).toEqual([]);
  });
});

describe('formatting', () => {
  test('gives each clause its line and keeps texts, names and comments', () => {
    const text =
      "match (o:Organisation) where o.name starts with 'and  or' and (o.kind='a' or o.kind='b') // why\nreturn o,count(*) order by o.id limit 5";
    expect(formatCypher(text)).toBe(
      [
        'MATCH (o:Organisation)',
        "WHERE o.name STARTS WITH 'and  or'",
        "  AND (o.kind='a' OR o.kind='b') // why",
        'RETURN o, count(*)',
        'ORDER BY o.id',
        'LIMIT 5',
      ].join('\n'),
    );
  });

  test('done twice changes nothing, and never the meaning: the same pieces in the same order', () => {
    const pieces = (text: string) => tokensOf(text).map(({ text: piece }) => piece.toUpperCase());
    for (const { cypher } of CYPHER_EXAMPLES) {
      const once = formatCypher(cypher);
      expect(formatCypher(once)).toBe(once);
      expect(pieces(once)).toEqual(pieces(cypher));
    }
  });
});

describe('completion', () => {
  const entities = [
    { id: 'organisation:lapin-liitto', name: 'Lapin liitto' },
    { id: 'organisation:oamk', name: 'Oulun ammattikorkeakoulu' },
  ];
  const offers = (text: string) => {
    const at = text.indexOf('¦');
    return offersAt(text.replace('¦', ''), at, { schema, entities, params: ['known'] });
  };
  const texts = (text: string) => offers(text)?.offers.map((offer) => offer.text) ?? null;

  test('offers labels after a colon in round brackets, relations in square ones', () => {
    expect(texts('MATCH (o:Org¦')).toEqual(['Entity', 'Organisation', 'Project']);
    expect(texts('MATCH (o)-[:¦]->(p)')).toEqual(['PARTICIPATES_IN', 'FUNDS']);
    expect(texts('MATCH (o)-[:FUNDS|¦]->(p)')).toEqual(['PARTICIPATES_IN', 'FUNDS']);
  });

  test('offers the properties of the label that a variable was given', () => {
    expect(texts('MATCH (p:Project) RETURN p.¦')).toEqual(['budgetEur', 'kind']);
    expect(texts('MATCH (:Organisation {¦})')).toContain('id');
  });

  test('brings an entity in as a parameter, found by a word of its name, with or without dots', () => {
    expect(offers('MATCH (o {id: $liit¦})')?.offers).toContainEqual({
      text: '$lapin_liitto',
      kind: 'entity',
      detail: 'Lapin liitto',
      entity: 'organisation:lapin-liitto',
    });
    expect(texts('RETURN $¦')).toEqual(['$known']);
    expect(parameterName('project:4-tuulta')).toBe('_4_tuulta');
  });

  test('offers nothing inside texts and comments', () => {
    expect(offers("RETURN 'lap¦")).toBeNull();
    expect(offers('// lap¦')).toBeNull();
  });
});

describe('parameters', () => {
  test('are those that the query names, outside texts and comments', () => {
    expect(parametersOf("RETURN $a, '$b', $c, $a // $d")).toEqual(['a', 'c']);
    expect(usedParams('RETURN $a', { a: 1, z: 2 })).toEqual({ a: 1 });
  });

  test('read as they are written, and come back as they are read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = writeValue(value);
        expect(writeValue(readValue(written))).toBe(written);
        // Whole numbers that JSON does not keep are read as their digits; none is made by reading.
        if (!/\d{16}/.test(written)) expect(JSON.stringify(readValue(written))).toBe(JSON.stringify(value));
      }),
      { seed: 11 },
    );
    expect(readValue('region:lappi')).toBe('region:lappi');
    expect(readValue('3')).toBe(3);
    expect(readValue('708663653625634816')).toEqual({ $integer: '708663653625634816' });
    expect(
      readValue('[1, {"a": -708663653625634816}, "708663653625634816", 0.7086636536256348161, 1e20]'),
    ).toEqual([
      1,
      { a: { $integer: '-708663653625634816' } },
      '708663653625634816',
      0.7086636536256348161,
      1e20,
    ]);
    expect(writeValue(readValue('708663653625634816'))).toBe('708663653625634816');
  });
});
