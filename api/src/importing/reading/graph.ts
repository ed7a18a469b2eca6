import { readGraph } from '../../formats/index.ts';
import type { FileTie, GraphFile } from '../../formats/index.ts';
import type { RawTable } from '../table.ts';
import { tidyCell } from './csv.ts';

const shown = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : tidyCell(typeof value === 'string' ? value : JSON.stringify(value));

/** A file of a network (GEXF, GraphML, Pajek, DL, GML, JSON) as two tables: its nodes, and its ties. */
export function readGraphTables(bytes: Uint8Array): RawTable[] {
  const graph = readGraph(bytes);
  const nodeNames = graph.names.node.filter((name) =>
    graph.nodes.some(({ attributes }) => attributes.has(name)),
  );
  const tieNames = graph.names.tie.filter((name) =>
    graph.ties.some(({ attributes }) => attributes.has(name)),
  );
  // Nodes that say nothing but their id stand in the ties too.
  const saysMore = nodeNames.length > 0 || graph.nodes.length > endsOf(graph).size;
  const nodes: RawTable = {
    sheet: 'nodes',
    rows: [
      { line: 0, cells: ['Id', ...nodeNames] },
      ...graph.nodes.map(({ id, attributes, place }, i) => ({
        line: lineOf(place, i + 1),
        cells: [tidyCell(id), ...nodeNames.map((name) => shown(attributes.get(name)))],
      })),
    ],
    notes: graph.notes,
    typed: true,
  };
  const ties: RawTable = {
    sheet: 'ties',
    rows: [
      { line: 0, cells: ['Source', 'Target', ...tieNames] },
      ...graph.ties.map(({ source, target, attributes, place }, i) => ({
        line: lineOf(place, i + 1),
        cells: [tidyCell(source), tidyCell(target), ...tieNames.map((name) => shown(attributes.get(name)))],
      })),
    ],
    notes: [],
    typed: true,
    directed: graph.directed === true,
  };
  return saysMore ? [nodes, ties] : [ties];
}

function endsOf({ ties }: GraphFile): Set<string> {
  return new Set(ties.flatMap(({ source, target }: FileTie) => [source, target]));
}

/** The line of "edge 3 (line 17)", else the number of the node or tie. */
function lineOf(place: string, otherwise: number): number {
  return Number(/line (\d+)/.exec(place)?.[1] ?? otherwise);
}
