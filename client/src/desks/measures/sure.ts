import type { SureAnswer } from '@sidos/api/model';

/** What a run of rank intervals says, in numbers that sentences can hold. */
export interface SureFindings {
  /** How many actors are ranked. */
  ranked: number;
  /** How many are looked at as the first: ten, or all where there are fewer. */
  first: number;
  /** Of these, how many stay among them throughout their interval. */
  stay: number;
  leader: { low: number; high: number } | null;
  /** The middle width of an interval: that of half of the actors is no wider. */
  width: number;
  /** Smallest rank correlation with the other weightings and the other seeds; null where none is defined. */
  weights: number | null;
  seeds: number | null;
}

const FIRST = 10;

/** Reads the findings off an answer. */
export function findingsOf({ actors, variants }: SureAnswer): SureFindings {
  const first = Math.min(FIRST, actors.length);
  const widths = actors.map(({ low, high }) => high - low).sort((a, b) => a - b);
  const least = (kind: 'weight' | 'seed'): number | null => {
    const found = variants.flatMap(({ kind: own, correlation }) =>
      own === kind && correlation !== null ? [correlation] : [],
    );
    return found.length === 0 ? null : Math.min(...found);
  };
  const [leader] = actors;
  return {
    ranked: actors.length,
    first,
    stay: actors.filter(({ rank, high }) => rank <= first && high <= first).length,
    leader: leader === undefined ? null : { low: leader.low, high: leader.high },
    width: widths[Math.floor(widths.length / 2)] ?? 0,
    weights: least('weight'),
    seeds: least('seed'),
  };
}
