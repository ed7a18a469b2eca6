import { fault } from './graph-file.ts';

/**
 * Whether all ties are directed, or none is; `standard` where there are no ties.
 *
 * @throws InvalidInput where the file mixes the two: what a measure means would then differ from tie to tie
 */
export function oneDirection(directed: readonly boolean[], standard: boolean): boolean {
  if (directed.length === 0) return standard;
  const other = directed.findIndex((value) => value !== directed[0]);
  if (other >= 0)
    throw fault(
      `edge ${other + 1}`,
      `it is ${directed[other] ? 'directed' : 'undirected'} where those before are not; make all ties alike`,
    );
  return directed[0];
}
