import { type NetworkFile } from '../network-file.ts';
import { toCsv } from './write.ts';

/** The nodes of a network as a table: id, label, values. */
export function nodesCsv({ nodes, nodeColumns }: NetworkFile): string {
  const header = ['id', 'label', ...nodeColumns.map(({ key }) => key)];
  return toCsv(
    header,
    nodes.map(({ id, label, values }) => [id, label, ...values]),
  );
}

/** The ties of a network as an edge list: source, target, weight, values. */
export function tiesCsv({ ties, tieColumns }: NetworkFile): string {
  const header = ['source', 'target', 'weight', ...tieColumns.map(({ key }) => key)];
  return toCsv(
    header,
    ties.map(({ source, target, weight, values }) => [source, target, weight, ...values]),
  );
}
