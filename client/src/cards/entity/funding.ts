import type { CardTie } from '@sidos/api/model';

/** Funding of a project or by an organisation: one line a tie, with the sum of what is known. */
export interface FundingTable {
  rows: { tie: CardTie; amount: number | null; share: number | null; instrument: string | null }[];
  sum: number;
  /** The shares added up; null where one of them is not known. */
  share: number | null;
  /** Whether the lines account for the whole, all amounts known, so that a budget must be their sum. */
  complete: boolean;
}

/** Shares are printed with three digits: of a few, so much is lost by rounding. */
const SHARE_ROUNDED = 0.005;

/** The funding ties in one direction; null where there are none. */
export function fundingTable(ties: readonly CardTie[], direction: 'out' | 'in'): FundingTable | null {
  const rows = ties.flatMap((tie) =>
    tie.relation.type === 'FUNDS' && tie.direction === direction
      ? [
          {
            tie,
            amount: tie.relation.amountEur ?? null,
            share: tie.relation.share ?? null,
            instrument: tie.relation.instrument ?? null,
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  const shares = rows.flatMap((row) => row.share ?? []);
  const share = shares.length === rows.length ? shares.reduce((sum, one) => sum + one, 0) : null;
  return {
    rows,
    sum: rows.reduce((sum, row) => sum + (row.amount ?? 0), 0),
    share,
    // Who gives one part of the money says nothing of the others: no sum is wrong for lacking them.
    complete:
      rows.every((row) => row.amount !== null) && share !== null && Math.abs(share - 1) < SHARE_ROUNDED,
  };
}
