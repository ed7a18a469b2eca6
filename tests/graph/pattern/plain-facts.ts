import type { Entity, PatternStep, PatternTie, Relation } from '@sidos/api/model';

export function fitsFact(fact: Entity | Relation, asked: PatternStep | PatternTie): boolean {
  const { documents, certainty, from, until, least, most } = asked;
  const there = fact.evidence.filter((item) => documents.length === 0 || documents.includes(item.document));
  if (there.length === 0) return false;
  const stated = there.some((item) => item.certainty === 'stated');
  if (certainty !== null && (certainty === 'stated') !== stated) return false;
  const dated = fact as Partial<
    Record<'start' | 'end' | 'date' | 'since' | 'until' | 'asOf', string> &
      Record<'budgetEur' | 'amountEur', number>
  >;
  const tie = 'from' in fact;
  const begins = tie ? (dated.since ?? dated.asOf ?? dated.until) : (dated.start ?? dated.date ?? dated.end);
  const ends = tie ? (dated.until ?? dated.asOf ?? dated.since) : (dated.end ?? dated.date ?? dated.start);
  if (until !== null && (begins === undefined || dayOf(begins, '01') > dayOf(until, '99'))) return false;
  if (from !== null && (ends === undefined || dayOf(ends, '99') < dayOf(from, '01'))) return false;
  const amount = tie ? dated.amountEur : dated.budgetEur;
  if (least !== null && (amount === undefined || amount < least)) return false;
  return most === null || (amount !== undefined && amount <= most);
}

/** A year or month as its first (`01`) or last (`99`) day. */
function dayOf(date: string, open: '01' | '99'): string {
  return [...date.split('-'), open, open].slice(0, 3).join('-');
}
