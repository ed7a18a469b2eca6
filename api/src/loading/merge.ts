import {
  ITEM_KEYS,
  mergeEvidence,
  unitedItems,
  type Entity,
  type Item,
  type Note,
  type Records,
  type Relation,
} from '../model/index.ts';
import { refuse } from './read.ts';

/** Records with the name by which messages call where they come from. */
export interface Part {
  file: string;
  records: Records;
  /** A table of one's own: it comes after the documents, and where it says another kind than they do, theirs stands. */
  own?: true;
}

interface Said<T> {
  file: string;
  thing: T;
  own?: true | undefined;
}

type Thing = Entity | Relation;
/** What a property that is not united holds. */
type Scalar = string | number | boolean;

/** Properties that say what a thing is: documents that differ here speak of different things. */
const DEFINING = ['kind', 'level'];
/** What says no more than that it is none of the others. */
const REMAINDER = 'other';
/** Properties that hold what each document says with lines of its own. */
const ITEMS = ITEM_KEYS.filter((key) => key !== 'notes');
/** Properties that are united and not compared. */
const UNITED: readonly string[] = ['id', 'type', 'name', 'aliases', ...ITEM_KEYS, 'evidence'];

/**
 * Makes one entity an id and one relation an id of all parts: evidence, aliases and notes united; a name that differs
 * becomes an alias of the one that the document with the lowest number gives; a figure or date that differs is
 * noted. The order of the parts does not matter.
 *
 * @throws InvalidInput where documents give an entity different kinds or levels, naming both files
 */
export function mergeRecords(parts: readonly Part[]): Records {
  const faults: string[] = [];
  const unite = <T extends Thing>(things: Said<T>[]): T[] =>
    [...groupById(things).values()]
      .map((group) => uniteThings(group, faults))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const records = {
    entities: unite(
      parts.flatMap(({ file, own, records: r }) => r.entities.map((thing) => ({ file, own, thing }))),
    ),
    relations: unite(
      parts.flatMap(({ file, own, records: r }) => r.relations.map((thing) => ({ file, own, thing }))),
    ),
  };
  refuse(faults);
  return records;
}

function groupById<T extends Thing>(things: readonly Said<T>[]) {
  const groups = new Map<string, Said<T>[]>();
  for (const item of things) {
    const group = groups.get(item.thing.id);
    if (group === undefined) groups.set(item.thing.id, [item]);
    else group.push(item);
  }
  return groups;
}

function uniteThings<T extends Thing>(group: readonly Said<T>[], faults: string[]): T {
  const [first, ...others] = [...group].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  if (first === undefined) throw new RangeError('a group of records is never empty');
  if (others.length === 0) return first.thing;
  const united: Record<string, unknown> = { ...first.thing };
  const notes = group.flatMap(({ thing }) => thing.notes);
  for (const { file, thing, own } of others) {
    for (const [key, value] of Object.entries(thing) as [string, Scalar][]) {
      if (UNITED.includes(key) || value === undefined) continue;
      const before = united[key] as Scalar | undefined;
      if (before === undefined) united[key] = value;
      else if (before !== value && own === true && DEFINING.includes(key) && before === REMAINDER)
        united[key] = value;
      else if (before !== value && own === true && DEFINING.includes(key) && value === REMAINDER) continue;
      else if (before !== value && own !== true && DEFINING.includes(key)) {
        faults.push(
          `${file}: ${thing.id} has ${key} "${value}", in ${first.file} it is "${before}"; make them the same, or give one another id`,
        );
      } else if (before !== value) {
        notes.push(differenceNote(key, { thing, value }, { thing: first.thing, value: before }));
      }
    }
  }
  united.notes = unitedItems(notes);
  for (const key of ITEMS) {
    const items = group.flatMap(({ thing }) => (Reflect.get(thing, key) ?? []) as Item[]);
    if (items.length > 0) united[key] = unitedItems(items);
  }
  united.evidence = mergeEvidence(group.flatMap(({ thing }) => thing.evidence));
  if ('aliases' in first.thing) united.aliases = uniteNames(first.thing.name, group);
  return united as T;
}

/** What a source says otherwise than another: a note on the one that comes later. */
function differenceNote(
  key: string,
  one: { thing: Thing; value: Scalar },
  other: { thing: Thing; value: Scalar },
): Note {
  const [document, first] = [documentOf(one.thing), documentOf(other.thing)];
  const lines = one.thing.evidence.find((item) => item.document === document)?.lines ?? [1];
  const [value, before] = [String(one.value), String(other.value)];
  return {
    document,
    lines,
    fi: `Asiakirja ${document} ilmoittaa: ${key} ${value}, asiakirja ${first}: ${before}.`,
    sv: `Dokument ${document} anger ${key} ${value}, dokument ${first} ${before}.`,
    en: `Document ${document} gives ${key} ${value}, document ${first} ${before}.`,
  };
}

function uniteNames(name: string, group: readonly Pick<Said<Thing>, 'thing'>[]): string[] {
  const names = group.flatMap(({ thing }) => ('aliases' in thing ? [thing.name, ...thing.aliases] : []));
  return [...new Set(names)].filter((alias) => alias !== name).sort((a, b) => (a < b ? -1 : 1));
}

/** The document with the lowest number that a thing rests on. */
function documentOf(thing: Thing): string {
  return thing.evidence.map(({ document }) => document).sort()[0] ?? '';
}

function orderOf({ file, thing, own }: Said<Thing>): string {
  return `${own === true ? 1 : 0} ${documentOf(thing)} ${file}`;
}
