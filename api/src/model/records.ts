import { z } from 'zod';
import { folded, list } from './bounds.ts';
import { tieOfToday } from './earlier.ts';
import type { Document, Entity } from './entities.ts';
import { InvalidInput } from './errors.ts';
import { DocumentNumber, LineNumber, Locator, mergeEvidence, parseLocator } from './evidence.ts';
import { relationId, slug, typeOfId } from './identity.ts';
import { ATTRIBUTE_RECORDS, ITEM_RECORDS, NOTE_RECORDS, itemLocators, readItems } from './item-records.ts';
import { PERIOD, type Relation } from './relations.ts';
import { EntityId, IsoDate, Word } from './scalars.ts';
import { visible } from './text.ts';
import {
  ENTITY_TYPE,
  ENTITY_TYPES,
  RELATION_TYPE,
  RELATION_TYPES,
  relationType,
  type EntityType,
  type RelationType,
} from './vocabulary.ts';

/** The head of a record file: the source document it was read from. */
export const DocumentHead = z.strictObject({
  number: DocumentNumber.regex(/^[A-Za-z0-9-]+$/, 'a document number is letters, digits and -'),
  title: Word,
  date: IsoDate.optional(),
  kind: Word.optional(),
  publisher: Word.optional(),
  lineCount: LineNumber,
});
export type DocumentHead = z.infer<typeof DocumentHead>;

/** Entities and relations, each with evidence and id: what the store is loaded with and what export gives. */
export interface Records {
  entities: Entity[];
  relations: Relation[];
}

const recordCommon = {
  notes: NOTE_RECORDS,
  attributes: ATTRIBUTE_RECORDS,
  evidence: list(Locator, 10_000).min(1, 'a fact without a line does not exist: give its evidence'),
};

/** One entity of a record file; its type is the beginning of its id. */
function entityRecord(type: Exclude<EntityType, 'document'>) {
  const { properties } = ENTITY_TYPE[type];
  const items = Object.entries(ITEM_RECORDS).filter(([key]) => key in properties);
  return z.strictObject({
    id: EntityId,
    name: Word,
    aliases: list(Word, 1_000).optional(),
    ...recordCommon,
    ...properties,
    ...Object.fromEntries(items),
  });
}

/** The schema of an entity's record in a file, by its type. */
export const ENTITY_RECORDS = Object.fromEntries(
  ENTITY_TYPES.filter((type) => type !== 'document').map((type) => [type, entityRecord(type)]),
);

/** The schema of a relation's record in a file, by its type. */
export const RELATION_RECORDS = Object.fromEntries(
  RELATION_TYPES.map((type) => [
    type,
    z.strictObject({
      type: z.literal(type),
      from: EntityId,
      to: EntityId,
      ...recordCommon,
      ...PERIOD,
      ...RELATION_TYPE[type].properties,
    }),
  ]),
);

/** Most entities, and most relations, of one file. */
const MOST_RECORDS = 1_000_000;

const File = z.strictObject({
  document: DocumentHead,
  entities: list(z.looseObject({}), MOST_RECORDS),
  relations: list(z.looseObject({}), MOST_RECORDS),
});

/** What parseRecords finds: the records, or every fault of the file. */
export interface ParsedRecords extends Records {
  document: DocumentHead;
}

/**
 * Reads one record file (the facts of one source document).
 *
 * @param json the parsed JSON of the file
 * @param file its name, for messages
 * @param isKnown says whether an id that the file does not define exists elsewhere (entities loaded before)
 * @returns the document, its entities (the document among them) and relations, with evidence and ids
 * @throws InvalidInput naming file, record and remedy of **all** faults of the file: an unknown key, a value of
 *   the wrong kind, a relation between wrong types, a duplicate, a dangling end, a line outside the document
 */
export function parseRecords(
  json: unknown,
  file: string,
  isKnown: (id: string) => boolean = () => false,
): ParsedRecords {
  const head = File.safeParse(json);
  if (!head.success) {
    throw fault(file, isExport(json) ? [NO_DOCUMENT] : describeIssues(head.error, 'the file'));
  }
  const { document, entities, relations } = head.data;
  const faults: string[] = [];
  const records: Records = { entities: [documentEntity(document)], relations: [] };
  const ids = new Set<string>();

  entities.forEach((raw, index) => {
    const where = `entity ${index + 1} (${label(raw)})`;
    const type = typeof raw.id === 'string' ? typeOfId(raw.id) : undefined;
    if (type === undefined || type === 'document') {
      faults.push(
        `${where}: the id must begin with one of ${ENTITY_TYPES.filter((t) => t !== 'document').join(', ')} and a colon`,
      );
      return;
    }
    const parsed = ENTITY_RECORDS[type].safeParse(raw);
    if (!parsed.success) {
      faults.push(...describeIssues(parsed.error, where));
      return;
    }
    const { evidence, aliases, ...rest } = parsed.data;
    if (ids.has(rest.id))
      faults.push(`${where}: the id stands twice; merge the two records into one and join their evidence`);
    ids.add(rest.id);
    faults.push(...linesOutside([...evidence, ...itemLocators(rest)], document, where));
    faults.push(...turnedPeriods(rest, where));
    records.entities.push({
      ...rest,
      ...readItems(parsed.data, document.number),
      type,
      aliases: aliases ?? [],
      evidence: toEvidence(evidence, document),
    } as Entity);
  });

  const seen = new Set<string>();
  relations.forEach((written, index) => {
    const raw = tieOfToday(written);
    // Two ties of before can have become one: they are joined with all others of their id when files are merged.
    const isRenamed = raw.type !== written.type;
    const where = `relation ${index + 1} (${visible(`${String(raw.type)} ${String(raw.from)} → ${String(raw.to)}`)})`;
    const type = RELATION_TYPES.find((name) => name === raw.type);
    if (type === undefined) {
      faults.push(`${where}: the type must be one of ${RELATION_TYPES.join(', ')}`);
      return;
    }
    const parsed = RELATION_RECORDS[type].safeParse(raw);
    if (!parsed.success) {
      faults.push(...describeIssues(parsed.error, where));
      return;
    }
    const { evidence, ...rest } = parsed.data;
    const id = relationId(rest);
    if (seen.has(id) && !isRenamed)
      faults.push(`${where}: the same tie stands twice; join their evidence in one record`);
    seen.add(id);
    faults.push(...wrongEnds(type, rest.from, rest.to, where));
    for (const end of [rest.from, rest.to]) {
      if (!ids.has(end) && !isKnown(end))
        faults.push(`${where}: ${end} is not defined; add the entity or correct the id`);
    }
    faults.push(...linesOutside([...evidence, ...itemLocators(rest)], document, where));
    faults.push(...turnedPeriods(rest, where));
    records.relations.push({
      ...rest,
      ...readItems(parsed.data, document.number),
      id,
      evidence: toEvidence(evidence, document),
    } as Relation);
  });

  if (faults.length > 0) throw fault(file, faults);
  return { document, ...records };
}

/** Beginnings and ends of time. */
const PERIODS = [
  ['since', 'until'],
  ['start', 'end'],
] as const;

/** A sentence for each period that ends before it begins; a year has no day that could be before one. */
function turnedPeriods(thing: Readonly<Record<string, unknown>>, where: string): string[] {
  return PERIODS.flatMap(([first, last]) => {
    const [begins, ends] = [thing[first], thing[last]];
    if (typeof begins !== 'string' || typeof ends !== 'string') return [];
    const known = Math.min(begins.length, ends.length);
    if (begins.slice(0, known) <= ends.slice(0, known)) return [];
    return [`${where}: ${first} ${begins} is later than ${last} ${ends}; correct one of them`];
  });
}

const NO_DOCUMENT =
  'it has no "document". An export lists what a database holds and is no record file: "sidos network open" makes a network of it; to bring all of one elsewhere, with its log and views, use "sidos backup" and "sidos restore"; to write records of your own, see seed/README.md';

/** Whether it is what `sidos export` writes. */
function isExport(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'entities' in json && !('document' in json);
}

function fault(file: string, faults: string[]): InvalidInput {
  const sentences = faults.map((sentence) => `${file}: ${sentence}`);
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  return new InvalidInput(`${file} has ${count}; nothing was loaded. ${sentences[0]}`, sentences);
}

/** The entity that stands for the source document itself; its evidence is its first line. */
export function documentEntity(head: DocumentHead): Document {
  return {
    ...head,
    id: `document:${slug(head.number)}`,
    type: 'document',
    name: head.title,
    aliases: [head.number],
    notes: [],
    evidence: [{ document: head.number, lines: [1], certainty: 'stated' }],
  };
}

function toEvidence(locators: readonly string[], document: DocumentHead) {
  return mergeEvidence(locators.map((locator) => parseLocator(locator, document.number)));
}

function linesOutside(locators: readonly string[], document: DocumentHead, where: string): string[] {
  return locators
    .filter((locator) =>
      parseLocator(locator, document.number).lines.some((line) => line < 1 || line > document.lineCount),
    )
    .map(
      (locator) =>
        `${where}: evidence "${locator}" lies outside document ${document.number}, which has ${document.lineCount} lines`,
    );
}

/** A sentence where a tie joins what its type does not, or a thing with itself. */
export function wrongEnds(type: RelationType, from: string, to: string, where: string): string[] {
  const ends = [typeOfId(from), typeOfId(to)];
  if (from === to) return [`${where}: a tie joins two different entities`];
  if (relationType(type).ends.some(([a, b]) => a === ends[0] && b === ends[1])) return [];
  const allowed = relationType(type)
    .ends.map(([a, b]) => `${a} → ${b}`)
    .join(', ');
  return [`${where}: ${type} joins ${allowed}, not ${String(ends[0])} → ${String(ends[1])}`];
}

function label(raw: Record<string, unknown>): string {
  const name = typeof raw.id === 'string' ? raw.id : raw.name;
  return typeof name === 'string' ? visible(folded(name)) : 'without id';
}

/** What is wrong with a value that can be written in several forms: with the form that it has. */
function meantBy(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const form = issue.errors.find(([first]) => first !== undefined && first.code !== 'invalid_type');
  const [first] = form ?? issue.errors.flat();
  if (first === undefined) return issue.message;
  return [first.path.join('.'), first.message].filter((part) => part !== '').join(': ');
}

/** Each issue of a zod error as a sentence. */
export function describeIssues(error: z.ZodError, where: string): string[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return `${where}: unknown key ${issue.keys.join(', ')}; take it out or correct its spelling`;
    }
    return `${where}: ${path === '' ? '' : `${path}: `}${meantBy(issue)}`;
  });
}
