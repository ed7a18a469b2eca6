import { faultOfText, tidy } from '../model/text.ts';
import { settleDirections } from './direction.ts';
import { type ReadOptions } from './format.ts';
import {
  type Attributes,
  checkEnds,
  fault,
  type FileNode,
  type FileTie,
  type GraphFile,
  type StatedGraph,
} from './graph-file.ts';

/**
 * The door through which every graph of a file comes in: texts composed and trimmed, so that what looks the same is
 * one thing; control characters refused; ends that exist; one direction.
 *
 * @throws InvalidInput naming the place at fault
 */
export function tidyGraph(stated: StatedGraph, { directed = null }: ReadOptions): GraphFile {
  const read = stated.ties.map((tie) => ({
    ...tie,
    source: idOf(tie.source, tie.place, 'source'),
    target: idOf(tie.target, tie.place, 'target'),
    attributes: tidyAttributes(tie.attributes, tie.place),
  }));
  const { ties, notes, ...settled } = settleDirections({ ...stated, ties: read }, directed);
  const nodes =
    stated.nodes?.map(({ id, attributes, place }) => ({
      id: idOf(id, place, 'id'),
      attributes: tidyAttributes(attributes, place),
      place,
    })) ?? endsOf(ties);
  checkEnds(nodes, ties);
  return {
    ...settled,
    nodes,
    ties,
    names: { node: stated.names.node.map(tidy), tie: stated.names.tie.map(tidy) },
    notes: [...stated.notes, ...notes],
    pointMayGroup: stated.pointMayGroup ?? false,
  };
}

function idOf(text: string, place: string, what: string): string {
  const id = line(text, place, what);
  if (id === '') throw fault(place, `the ${what} is empty; give it a name`);
  return id;
}

function line(text: string, place: string, what: string, lines = false): string {
  const id = tidy(text);
  const wrong = faultOfText(id, lines);
  if (wrong !== null) throw fault(`${place}, ${what}`, `${wrong}; take it out`);
  return id;
}

function tidyAttributes(attributes: Attributes, place: string): Attributes {
  return new Map(
    [...attributes].map(([name, value]) => [
      line(name, place, 'name of an attribute'),
      typeof value === 'string' ? line(value, place, `"${tidy(name)}"`, true) : value,
    ]),
  );
}

/** The ends of ties as nodes, in order of appearance. */
function endsOf(ties: readonly FileTie[]): FileNode[] {
  const places = new Map<string, string>();
  for (const { source, target, place } of ties)
    for (const id of [source, target]) if (!places.has(id)) places.set(id, place);
  return [...places].map(([id, place]) => ({ id, attributes: new Map(), place }));
}
