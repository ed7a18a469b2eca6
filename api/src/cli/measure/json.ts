import { z } from 'zod';
import { checkEnds, fault, type GraphFile } from './graph-file.ts';

const Id = z.union([z.string(), z.number()]).transform(String);
const Node = z.looseObject({ id: Id });
const Tie = z.looseObject({ source: Id, target: Id });
const File = z.object({
  directed: z.boolean().optional(),
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()).optional(),
  links: z.array(z.unknown()).optional(),
});

/**
 * Reads `{directed, nodes: [{id, …}], edges: [{source, target, …}]}`; `links` will do for `edges`, as NetworkX and
 * D3 write it. Ids are texts or numbers.
 *
 * @throws InvalidInput naming the line, node or edge at fault
 */
export function readJson(text: string): GraphFile {
  const file = File.safeParse(parse(text));
  if (!file.success) {
    const { path, message } = file.error.issues[0];
    throw fault(
      path.length > 0 ? `"${path.join('.')}"` : 'the file',
      `${message}; expected {"directed": …, "nodes": [{"id": …}], "edges": [{"source": …, "target": …}]}`,
    );
  }
  const ties = file.data.edges ?? file.data.links;
  if (!ties) throw fault('the file', 'it has no "edges"; give the ties as [{"source": …, "target": …}]');
  return checkEnds({
    directed: file.data.directed ?? false,
    nodes: file.data.nodes.map((value, i) => {
      const node = Node.safeParse(value);
      if (!node.success) throw fault(`node ${i + 1}`, 'it needs an "id" that is a text or a number');
      const { id, ...attributes } = node.data;
      return { id, attributes: new Map(Object.entries(attributes)) };
    }),
    ties: ties.map((value, i) => {
      const place = `edge ${i + 1}`;
      const tie = Tie.safeParse(value);
      if (!tie.success) throw fault(place, 'it needs a "source" and a "target" that are ids of nodes');
      const { source, target, ...attributes } = tie.data;
      return { source, target, attributes: new Map(Object.entries(attributes)), place };
    }),
  });
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
