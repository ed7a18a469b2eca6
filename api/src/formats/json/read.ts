import { z } from 'zod';
import { directionOf } from '../direction.ts';
import { type Attributes, type Direction, fault, namesOf, type StatedGraph } from '../graph-file.ts';

const Id = z.union([z.string(), z.int()]).transform(String);
const Node = z.looseObject({ id: Id });
const Tie = z.looseObject({ source: Id, target: Id });
const File = z.object({
  directed: z.boolean().optional(),
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()).optional(),
  links: z.array(z.unknown()).optional(),
});
const ID = 'a text or a whole number of at most 15 digits';

/**
 * Reads `{directed, nodes: [{id, …}], edges: [{source, target, …}]}`; `links` will do for `edges`, as NetworkX and
 * D3 write it. Ids are texts or whole numbers. Keys may have other capitals; a tie may say `directed` itself.
 *
 * @throws InvalidInput naming the line, node or edge at fault
 */
export function readJson(text: string): StatedGraph {
  const file = File.safeParse(renamed(parse(text), ['directed', 'nodes', 'edges', 'links']));
  if (!file.success) {
    const { path, message } = file.error.issues[0];
    throw fault(
      path.length > 0 ? `"${path.join('.')}"` : 'the file',
      `${message}; expected {"directed": …, "nodes": [{"id": …}], "edges": [{"source": …, "target": …}]}`,
    );
  }
  const edges = file.data.edges ?? file.data.links;
  if (!edges) throw fault('the file', 'it has no "edges"; give the ties as [{"source": …, "target": …}]');
  const nodes = file.data.nodes.map((value, i) => {
    const place = `node ${i + 1}`;
    const node = Node.safeParse(renamed(value, ['id']));
    if (!node.success) throw fault(place, `it needs an "id" that is ${ID}`);
    const { id, ...attributes } = node.data;
    return { id, attributes: given(attributes), place };
  });
  const ties = edges.map((value, i) => {
    const place = `edge ${i + 1}`;
    const tie = Tie.safeParse(renamed(value, ['source', 'target', 'directed']));
    if (!tie.success) throw fault(place, `it needs a "source" and a "target" that are ids of nodes: ${ID}`);
    const { source, target, directed, ...attributes } = tie.data;
    return { source, target, attributes: given(attributes), place, direction: ownDirection(directed, place) };
  });
  return {
    direction: file.data.directed === true ? 'directed' : 'undirected',
    nodes,
    ties,
    names: { node: namesOf(nodes), tie: namesOf(ties) },
    notes: [],
  };
}

/** What has a value; null is none. */
function given(attributes: Record<string, unknown>): Attributes {
  return new Map(Object.entries(attributes).filter(([, value]) => value !== null));
}

function ownDirection(value: unknown, place: string): Direction | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'directed' : 'undirected';
  const direction = typeof value === 'string' ? directionOf(value) : undefined;
  if (direction === undefined) throw fault(place, '"directed" is true or false');
  return direction;
}

/** An object with these keys as they should be written, where they stand in other capitals. */
function renamed(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, content]) => {
      const plain = keys.find((name) => name === key.toLowerCase());
      return [plain !== undefined && !Object.hasOwn(value, plain) ? plain : key, content as unknown];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /position (\d+)/.exec(message);
    const before = position ? text.slice(0, Number(position[1])) : text.trimEnd();
    const what = message.replace(/ in JSON.*| \(line.*/, '');
    throw fault(`line ${before.split('\n').length}`, `this is not JSON (${what}); mend it or save it again`);
  }
}
