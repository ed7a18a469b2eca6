import type { Entity } from '../model/index.ts';

/** A register that gives numbers: what an equal number proves, and what two different ones do. */
interface Register {
  key: 'businessId' | 'vat' | 'pic' | 'ror' | 'wikidata';
  /** One organisation has one: two numbers are two organisations. A code of a participant is given anew now and then. */
  different: 'veto' | 'doubt' | 'nothing';
}

/** The registers, the surest first. */
const REGISTERS: readonly Register[] = [
  { key: 'businessId', different: 'veto' },
  { key: 'vat', different: 'veto' },
  { key: 'ror', different: 'doubt' },
  { key: 'wikidata', different: 'doubt' },
  { key: 'pic', different: 'doubt' },
];

/** What the registers say of a pair. */
export interface Registered {
  register: Register['key'];
  says: 'same' | 'veto' | 'doubt';
  values: [string, string];
}

/** What is known of the numbers of two entities; a Finnish VAT number is the business id without its hyphen. */
export function registered(a: Entity, b: Entity): Registered[] {
  return REGISTERS.flatMap(({ key, different }): Registered[] => {
    const [one, other] = [numberOf(a, key), numberOf(b, key)];
    if (one === undefined || other === undefined) return [];
    if (one === other) return [{ register: key, says: 'same', values: [one, other] }];
    return different === 'nothing' ? [] : [{ register: key, says: different, values: [one, other] }];
  });
}

/** All numbers of an entity as keys: who shares one is a pair, whatever the names. */
export const numbersOf = (entity: Entity): string[] =>
  REGISTERS.flatMap(({ key }) => {
    const number = numberOf(entity, key);
    return number === undefined ? [] : [`${key} ${number}`];
  });

function numberOf(entity: Entity, key: Register['key']): string | undefined {
  if (entity.type !== 'organisation') return undefined;
  if (key === 'businessId')
    return (
      entity.businessId ??
      entity.vat
        ?.match(/^FI(\d{7})(\d)$/)
        ?.slice(1)
        .join('-')
    );
  // The number of a Finn is told by the business id.
  if (key === 'vat') return entity.vat?.startsWith('FI') ? undefined : entity.vat;
  return entity[key];
}
