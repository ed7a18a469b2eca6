import type { BridgeRow } from '@sidos/api/model';

/** The plain measures, in the order in which coordinators ask for them. */
export const PLAIN = ['joins', 'gateway', 'losesContact', 'joint', 'effectiveSize'] as const;

const MOST = 3;

/** Those with the highest values of a plain measure, in the order of the rows where they are equal; none with 0. */
export function leaders(
  rows: readonly BridgeRow[],
  key: (typeof PLAIN)[number],
): { row: BridgeRow; value: number }[] {
  const valueOf = (row: BridgeRow): number => {
    const value = row[key];
    return (typeof value === 'number' ? value : value.value) ?? 0;
  };
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST);
}
