import { z } from 'zod';
import { line, list, text } from './bounds.ts';
import { ATTRIBUTE_KINDS } from './items.ts';
import { Word } from './scalars.ts';
import { ENTITY_TYPES, RELATION_TYPES } from './vocabulary.ts';
import { ORGANISATION_KINDS, PART_NATURES, PROJECT_KINDS, ROLES } from './words.ts';

/** How the cells of a table lie: a row a statement, or names down the side and across the top. */
export const TABLE_SHAPES = ['rows', 'matrix'] as const;

/** What a thing of a recipe is called in it: `who`, `project`, `place`. */
const Label = text(40, 1).regex(/^[a-z][a-z0-9-]*$/, 'a label is small letters, digits and -');

/** What a column can say of a thing: its name, key and properties, or a value of its own. */
export const THING_FIELDS = [
  'name',
  'key',
  'alias',
  'kind',
  'number',
  'theme',
  'start',
  'end',
  'date',
  'budgetEur',
  'status',
  'nameFi',
  'nameSv',
  'nameEn',
  'businessId',
  'vat',
  'pic',
  'ror',
  'wikidata',
  'country',
  'region',
  'nuts',
  'town',
  'postcode',
  'place',
  'coordinates',
  'lon',
  'lat',
] as const;

/** What a column can say of a tie. */
export const TIE_FIELDS = [
  'role',
  'weight',
  'amountEur',
  'category',
  'instrument',
  'share',
  'since',
  'until',
  'asOf',
] as const;

/** What a column becomes. */
export const ColumnUse = z.strictObject({
  /** The name of the column, in whatever capitals. */
  column: line(1_000, 1),
  /** The thing or tie that it says something of; null: it is left out. */
  of: Label.nullable(),
  /** What it says: a field, or `attribute`: a value of its own under the column's name. */
  field: z.enum([...new Set([...THING_FIELDS, ...TIE_FIELDS, 'attribute' as const])]).optional(),
  /** Of an attribute: what its values are; left out, the values say it. */
  kind: z.enum(ATTRIBUTE_KINDS).optional(),
  /** What divides several values of one cell. */
  split: text(5, 1).optional(),
  /** How its numbers are written, where they do not show it. */
  decimal: z.enum(['comma', 'point']).optional(),
  /** How its dates are written, where they do not show it. */
  dates: z.enum(['day first', 'month first']).optional(),
});
export type ColumnUse = z.infer<typeof ColumnUse>;

const Thing = z.strictObject({
  label: Label,
  type: z.enum(ENTITY_TYPES).exclude(['document']),
  /** Its kind where no column says it. */
  kind: z.enum([...new Set([...ORGANISATION_KINDS, ...PROJECT_KINDS])]).optional(),
  /** An organisation that is a person where its name is that of one: it is kept as a person then. */
  orPerson: z.boolean().optional(),
});
export type RecipeThing = z.infer<typeof Thing>;

const Tie = z.strictObject({
  label: Label,
  type: z.enum(RELATION_TYPES),
  from: Label,
  to: Label,
  /** What tells such ties apart, where no column says it. */
  role: z.enum(ROLES).optional(),
  nature: z.enum(PART_NATURES).optional(),
  category: Word.optional(),
});
export type RecipeTie = z.infer<typeof Tie>;

/** How a row of a table becomes entities and ties. */
export const Recipe = z.strictObject({
  name: Word,
  shape: z.enum(TABLE_SHAPES).default('rows'),
  things: list(Thing, 20, 1),
  ties: list(Tie, 40),
  columns: list(ColumnUse, 2_000),
});
export type Recipe = z.infer<typeof Recipe>;
