import type { CardTie } from '@sidos/api/model';

/** Funding of a project or by an organisation: one line a tie, with the sum of what is known. */
export interface FundingTable {
  rows: { tie: CardTie; amount: number | null; share: number | null; instrument: string | null }[];
  sum: number;
  /** Whether the amount of every line is known, so that the sum can be compared with a budget. */
  complete: boolean;
}

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
  return {
    rows,
    sum: rows.reduce((sum, row) => sum + (row.amount ?? 0), 0),
    complete: rows.every((row) => row.amount !== null),
  };
}
