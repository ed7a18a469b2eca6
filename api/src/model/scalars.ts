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
export const IsoDate = text(10).regex(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'write a date as 2021-05-07, 2021-05 or 2021',
);
