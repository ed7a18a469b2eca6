import { MAX_ID, MAX_WORD, line, text } from './bounds.ts';

export const EntityId = text(MAX_ID).regex(
  /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/,
  'an id is its type and the folded name, as in organisation:lapin-liitto',
);

/** An id as a caller writes it: whether there is such a thing the data say. */
export const IdText = text(MAX_ID, 1);

/** A name, kind, role or other word. */
export const Word = line(MAX_WORD);

/** A day, month or year: `2021-05-07`, `2021-05`, `2021`. */
export const IsoDate = text(10)
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'write a date as 2021-05-07, 2021-05 or 2021',
    abort: true,
  })
  .refine(isInCalendar, 'there is no such day; correct it');

function isInCalendar(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Weights of the digits of a Finnish business id; the last digit is what they leave of eleven. */
const BUSINESS_WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

function isBusinessId(text: string): boolean {
  const rest = BUSINESS_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11;
  return rest !== 1 && Number(text.at(-1)) === (rest === 0 ? 0 : 11 - rest);
}

/** A Finnish VAT number is the business id without its hyphen; of other countries the form alone is known. */
function isVat(text: string): boolean {
  return !text.startsWith('FI') || (/^FI\d{8}$/.test(text) && isBusinessId(text.slice(2)));
}

/** Numbers under which registers know an organisation. */
export const Identifier = {
  businessId: text(20)
    .regex(/^\d{7}-\d$/, { error: 'a Finnish business id is written 1234567-1', abort: true })
    .refine(isBusinessId, 'the last digit of this business id does not fit the others; correct it'),
  vat: text(20)
    .regex(/^[A-Z]{2}[0-9A-Z]{2,13}$/, {
      error: 'a VAT number is a country and its number, as FI12345671',
      abort: true,
    })
    .refine(isVat, 'the last digit of this Finnish VAT number does not fit the others; correct it'),
  pic: text(20).regex(/^\d{9}$/, 'a participant identification code is nine digits'),
  ror: text(60).regex(/^https:\/\/ror\.org\/0[a-z0-9]{8}$/, 'write the whole address, https://ror.org/0…'),
  wikidata: text(20).regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and a number'),
};
