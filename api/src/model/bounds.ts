import { z } from 'zod';
import { faultOfText } from './text.ts';

/**
 * Everything that comes from outside has a bound, and it stands in the schema, so that it stands in the description of
 * the API too. Schemas are made of these pieces; a test fails on one that is not bounded.
 */

/** Most code points of an id: its type and the folded name of the thing. */
export const MAX_ID = 400;
/** Most code points of a name, a kind, a role or another word. */
export const MAX_WORD = 1_000;
/** Most code points of a note or another sentence. */
export const MAX_NOTE = 10_000;
/** The largest whole number that is exact in JSON and in both engines. */
const MAX_WHOLE = 1_000_000_000_000;
/** The largest amount of money in euros: above all that has ever been paid out. */
const MAX_EUROS = 1e15;

/** What {@link faultOfText} finds, as a pattern for those who read the description. */
const NO_CONTROL = {
  lines: /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]*$/u,
  line: /^[^\u0000-\u001f\u007f-\u009f\ufffe\uffff]*$/u,
};

/** A number with its thousands apart. */
export function grouped(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e15
    ? String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',')
    : String(number);
}

/** Number of code points, as JSON Schema counts the length of a text (an emoji is one, not two). */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** A text of the caller, short enough to stand in a sentence: the beginning, and how long it was. */
export function folded(text: string, most = 80): string {
  if (text.length <= most) return text;
  const begin = Array.from(text.slice(0, 2 * most))
    .slice(0, most)
    .join('');
  return `${begin}… (${grouped(lengthOf(text))} characters)`;
}

/** What a bound says; the rules of what contains the value are looked at only where its parts are in their bounds. */
const bound = (error: string) => ({ error, abort: true });

interface TextBounds {
  max: number;
  min: number;
  hint: string | undefined;
  lines: boolean;
}

function bounded(schema: z.ZodString, { max, min, hint, lines }: TextBounds) {
  const least = min === 1 ? 'at least one character' : `at least ${min} characters`;
  return schema
    .refine(
      (value) => value.length <= max || lengthOf(value) <= max,
      bound(`at most ${grouped(max)} characters`),
    )
    .min(min, bound(hint ?? least))
    .refine((value) => faultOfText(value, lines) === null, {
      error: ({ input }) => `${faultOfText(input as string, lines) ?? ''}; take it out`,
      abort: true,
    })
    .regex(lines ? NO_CONTROL.lines : NO_CONTROL.line)
    .meta({ maxLength: max });
}

/** A text of at most `max` code points, exactly as it is written; well-formed and without control characters. */
export function text(max: number, min = 0, hint?: string) {
  return bounded(z.string(), { max, min, hint, lines: true });
}

/** A line of text: composed (NFC), trimmed, without control characters; not empty unless `min` is 0. */
export function line(max: number, min = 1, hint?: string) {
  const schema = bounded(z.string().normalize('NFC').trim(), { max, min, hint, lines: false });
  return min > 0 ? schema.regex(/\S/, bound(hint ?? 'write more than blanks')) : schema;
}

/** A text of several lines, composed and trimmed, which may be empty. */
export function lines(max: number) {
  return bounded(z.string().normalize('NFC').trim(), { max, min: 0, hint: undefined, lines: true });
}

/** A whole number between two bounds, both included. */
export function whole(min: number, max = MAX_WHOLE) {
  return z
    .int(bound('a whole number'))
    .min(min, bound(`at least ${grouped(min)}`))
    .max(max, bound(`at most ${grouped(max)}`));
}

/** A number between two bounds, both included. */
export function between(min: number, max: number) {
  return z
    .number(bound('a number'))
    .min(min, bound(`at least ${grouped(min)}`))
    .max(max, bound(`at most ${grouped(max)}`));
}

/** An amount in euros. */
export const Euros = between(0, MAX_EUROS);

/** A seed of randomness. */
export const Seed = whole(0, 2 ** 31);

/** A list of at most `max` items. */
export function list<Item extends z.ZodType>(item: Item, max: number, min = 0) {
  return z
    .array(item)
    .min(min, bound(min === 1 ? 'at least one item' : `at least ${min} items`))
    .max(max, bound(`at most ${grouped(max)} items`));
}

/** An object of any keys, at most `max` of them, each at most `MAX_WORD` long. */
export function keyed<Value extends z.ZodType>(value: Value, max: number) {
  return z
    .record(text(MAX_WORD), value)
    .refine((object) => Object.keys(object).length <= max, {
      error: ({ input }) =>
        `it has ${grouped(Object.keys(input as object).length)} keys, at most ${grouped(max)} are read`,
      abort: true,
    })
    .meta({ maxProperties: max });
}

/** Any value of JSON: lists and objects of at most `items` each, at most `depth` of them inside one another. */
export function json(depth: number, items: number, characters: number): z.ZodType<z.core.util.JSONType> {
  const plain = [text(characters), between(-Number.MAX_VALUE, Number.MAX_VALUE), z.boolean(), z.null()];
  if (depth === 0) return z.union(plain);
  const inner = json(depth - 1, items, characters);
  return z.union([...plain, list(inner, items), keyed(inner, items)]);
}

/** A whole number as it stands in a query string: digits, and nothing but digits. */
export function counted(max: number, preset: number) {
  return z
    .string('write it once, as a whole number')
    .regex(/^\d{1,12}$/, `a whole number from 1 to ${grouped(max)}`)
    .transform(Number)
    .pipe(whole(1, max))
    .default(preset);
}

/** A list in a query string, `type=person,project` or the key repeated, of at most `max` items. */
export function listed<Item extends z.ZodType>(item: Item, max: number) {
  const split = (part: unknown) => (typeof part === 'string' ? part.split(',') : [part]);
  return z.preprocess((value) => {
    if (value === undefined) return undefined;
    const parts = [value].flat().flatMap(split);
    return parts.length === 1 && parts[0] === '' ? [] : parts;
  }, list(item, max).optional());
}
