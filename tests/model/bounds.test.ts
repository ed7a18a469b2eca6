import { describe, expect, test } from '@jest/globals';
import {
  DocumentHead,
  ENTITY_RECORDS,
  Entity,
  RELATION_RECORDS,
  Relation,
  SavedView,
  folded,
  json,
  keyed,
  lengthOf,
  parseRecords,
  text,
} from '@sidos/api/model';
import { z } from 'zod';
import { unbounded } from '../support/bounded.ts';

describe('records are bounded', () => {
  const schemas: [string, z.ZodType][] = [
    ...Object.entries(ENTITY_RECORDS),
    ...Object.entries(RELATION_RECORDS),
    ['document', DocumentHead],
    ['Entity', Entity],
    ['Relation', Relation],
    ['SavedView', SavedView],
  ];
  test.each(schemas)('%s: every text, number and list of it', (name, schema) => {
    expect(unbounded(z.toJSONSchema(schema, { io: 'input' }), name)).toEqual([]);
  });

  const file = (evidence: string, more: object = {}) => ({
    document: { number: '900', title: 'A document', lineCount: 100 },
    entities: [{ id: 'person:a', name: 'A', evidence: [evidence], ...more }],
    relations: [],
  });

  test('lines that nobody could have read are refused before they are counted out', () => {
    expect(() => parseRecords(file('1-99999999999'), 'x.json')).toThrow(/at most 10000 lines/);
    expect(() => parseRecords(file('1-101'), 'x.json')).toThrow(/lies outside document 900/);
  });

  test('a name with a control character is refused with file, record and place', () => {
    const broken = file('1', { name: 'Bell\u0007' });
    expect(() => parseRecords(broken, 'x.json')).toThrow(
      /x\.json: entity 1 \(person:a\): name: there is the control character U\+0007 at character 5; take it out/,
    );
  });
});

describe('the pieces that bounds are made of', () => {
  test('a text is counted in code points, as JSON Schema counts', () => {
    expect(lengthOf('a🌲ä')).toBe(3);
    expect(text(2).safeParse('🌲🌲').success).toBe(true);
    expect(text(2).safeParse('🌲🌲🌲').success).toBe(false);
    expect(z.toJSONSchema(text(2))).toMatchObject({ type: 'string', maxLength: 2 });
  });

  test('an object of any keys has at most so many', () => {
    const two = keyed(z.boolean(), 2);
    expect(two.safeParse({ a: true, b: true }).success).toBe(true);
    expect(two.safeParse({ a: true, b: true, c: true }).success).toBe(false);
    expect(z.toJSONSchema(two)).toMatchObject({ maxProperties: 2 });
  });

  test('JSON is as deep as it may be and no deeper', () => {
    const flat = json(2, 10, 100);
    for (const value of [1, 'a', null, [[1]], { a: { b: true } }])
      expect(flat.safeParse(value).data).toEqual(value);
    for (const value of [[[[1]]], Infinity, Array(11).fill(1), undefined])
      expect(flat.safeParse(value).success).toBe(false);
  });

  test('a long text in a sentence is folded, and its length is said', () => {
    expect(folded('short')).toBe('short');
    expect(folded('é'.repeat(5000))).toBe(`${'é'.repeat(80)}… (5,000 characters)`);
  });
});
