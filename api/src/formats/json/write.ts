import { type Cell, type FileColumn, type NetworkFile } from '../network-file.ts';

/**
 * A network as JSON in the node-link form that NetworkX and D3 read (`edges` in the place of D3's `links`): title,
 * description and parameters under `graph`, undefined values left out.
 *
 * @param more what else is known, beside nodes and edges: values of groups, say
 */
export function toNetworkJson(file: NetworkFile, more: Readonly<Record<string, unknown>> = {}): string {
  const { title, description, date, parameters } = file;
  const network = {
    directed: file.directed ?? false,
    multigraph: file.directed ?? false,
    graph: { title, description, date, parameters },
    nodes: file.nodes.map(({ id, label, values }) => ({ id, label, ...valuesOf(file.nodeColumns, values) })),
    edges: file.ties.map(({ source, target, weight, values }) => ({
      ...{ source, target, weight },
      ...valuesOf(file.tieColumns, values),
    })),
    ...more,
  };
  return `${JSON.stringify(network, null, 1)}\n`;
}

function valuesOf(columns: readonly FileColumn[], values: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(
    columns.flatMap(({ key }, i): [string, Cell][] => {
      const value = values[i];
      const isMissing = value === null || (typeof value === 'number' && !Number.isFinite(value));
      return isMissing ? [] : [[key, value]];
    }),
  );
}
