import type { Entity, Period, Relation } from '../../model/index.ts';

/** First and last day, both included, as `2021-05-07`. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/**
 * When someone took part in a thing: the dates of the tie where it bears any, else those of the project or event.
 * A missing beginning or end is open. Null where neither bears a date.
 */
export function spanOf(tie: Relation, thing: Entity): Span | null {
  if (tie.since !== undefined || tie.until !== undefined) return span(tie.since, tie.until);
  if (tie.asOf !== undefined) return span(tie.asOf, tie.asOf);
  if (thing.type === 'project') return span(thing.start, thing.end);
  if (thing.type === 'event') return span(thing.date, thing.date);
  return null;
}

/** From the first to the last of some dates; null where there are none. */
export function spanOfDates(dates: readonly string[]): Span | null {
  if (dates.length === 0) return null;
  return { first: dates.map(firstDay).sort()[0], last: dates.map(lastDay).sort().at(-1)! };
}

/** Whether a span and a period have a day in common. A period of a year or month means all its days. */
export function overlaps({ first, last }: Span, { from, until }: Period): boolean {
  const period = span(from, until);
  return period === null || (first <= period.last && period.first <= last);
}

/** Whether a period has an end before its beginning. */
export function isBackwards({ from, until }: Period): boolean {
  return from !== undefined && until !== undefined && firstDay(from) > lastDay(until);
}

function span(from: string | undefined, until: string | undefined): Span | null {
  if (from === undefined && until === undefined) return null;
  return {
    first: from === undefined ? EARLIEST : firstDay(from),
    last: until === undefined ? LATEST : lastDay(until),
  };
}

/** Days are compared as text, so that the 31st may stand for the last day of every month. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  return `${date}${date.length === 4 ? '-12-31' : '-31'}`.slice(0, 10);
}
