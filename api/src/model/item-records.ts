import { z } from 'zod';
import { Euros, MAX_NOTE, line, list } from './bounds.ts';
import { Locator, parseLocator } from './evidence.ts';
import { Attribute, ITEM_KEYS, LANGUAGES, hasLanguage, type Item } from './items.ts';
import { IsoDate, Word } from './scalars.ts';
import { STATUSES } from './words.ts';

/** A note as a record file writes it: a sentence, in English then, or one in each language with its lines. */
const NoteRecord = z.union([
  line(MAX_NOTE),
  z
    .strictObject({ evidence: Locator.optional(), ...LANGUAGES })
    .refine(hasLanguage, 'write the note in at least one of fi, sv, en'),
]);

/** Notes of an entity or a relation. */
export const NOTE_RECORDS = list(NoteRecord, 1_000).optional();

/** What is said with lines of its own, as a record file writes it: by the property that holds it. */
export const ITEM_RECORDS = {
  statuses: list(
    z.strictObject({ is: z.enum(STATUSES), asOf: IsoDate.optional(), evidence: Locator }),
    100,
  ).optional(),
  sums: list(z.strictObject({ category: Word, amountEur: Euros, evidence: Locator }), 100).optional(),
};

/** Own attributes, which every entity and relation may have. */
export const ATTRIBUTE_RECORDS = list(
  z.strictObject({
    name: Attribute.shape.name,
    kind: Attribute.shape.kind,
    value: Attribute.shape.value,
    evidence: Locator,
  }),
  2_000,
).optional();

type Written = Readonly<Record<string, unknown>>;

const HELD = ITEM_KEYS;

/** The locators of all that a record says with lines of its own. */
export function itemLocators(record: Written): string[] {
  return HELD.flatMap((key) => itemsOf(record, key)).flatMap(({ evidence }) => evidence ?? []);
}

/**
 * The items of a record as the contract has them, by property; `document` is the number of the file's document. A note
 * without lines of its own is about those of the record.
 */
export function readItems(
  record: Written & { evidence: string[] },
  document: string,
): Record<string, Item[]> {
  const kept = HELD.filter((key) => key === 'notes' || record[key] !== undefined);
  return Object.fromEntries(
    kept.map((key) => [
      key,
      itemsOf(record, key).map(({ evidence = record.evidence[0], ...said }) => {
        const { lines, certainty } = parseLocator(evidence, document);
        return { ...said, document, lines, ...(key === 'notes' ? {} : { certainty }) };
      }),
    ]),
  );
}

interface WrittenItem {
  evidence?: string;
  en?: string;
}

function itemsOf(record: Written, key: string): WrittenItem[] {
  const items = (record[key] ?? []) as (string | WrittenItem)[];
  return items.map((item) => (typeof item === 'string' ? { en: item } : item));
}
