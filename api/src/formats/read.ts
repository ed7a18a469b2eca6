import { type ReadOptions } from './format.ts';
import { fault, type GraphFile } from './graph-file.ts';
import { readers } from './list.ts';
import { decode } from './text/decode.ts';
import { tidyGraph } from './tidy.ts';

/**
 * Reads a graph from the bytes of a file, in whatever of the formats and encodings it is.
 *
 * @throws InvalidInput where it cannot be understood, with the place
 */
export function readGraph(bytes: Uint8Array, options: ReadOptions = {}): GraphFile {
  const { text, note } = decode(bytes);
  if (text.trim() === '') throw fault('line 1', 'the file is empty');
  const format = readers.find(({ sniff }) => sniff(text));
  if (!format) throw fault('line 1', 'this XML is neither GraphML nor GEXF');
  if (format.name !== 'CSV' && (options.source || options.target || options.header === false))
    throw fault('the file', `it is ${format.name}: --source, --target and --no-header are for tables (CSV)`);
  const graph = tidyGraph(format.read(text, options), options);
  if (graph.nodes.length === 0) throw fault('the file', 'it holds no nodes');
  return note === null ? graph : { ...graph, notes: [note, ...graph.notes] };
}
