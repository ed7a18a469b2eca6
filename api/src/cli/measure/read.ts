import { readFile } from 'node:fs/promises';
import { InvalidInput } from '../../model/errors.ts';
import { readCsv } from './csv.ts';
import { readGexf } from './gexf.ts';
import { fault, type GraphFile } from './graph-file.ts';
import { readGraphml } from './graphml.ts';
import { readJson } from './json.ts';
import { parseXml } from './xml.ts';

/**
 * Reads a graph file; what it is shows in its content, not its name.
 *
 * @throws InvalidInput where it cannot be opened or understood
 */
export async function readGraphFile(path: string): Promise<GraphFile> {
  const text = (await open(path)).replace(/^\uFEFF/, '');
  const start = text.trimStart();
  if (start === '') throw fault('line 1', 'the file is empty');
  const graph = start.startsWith('<')
    ? readXml(text)
    : start.startsWith('{') || start.startsWith('[')
      ? readJson(text)
      : readCsv(text);
  if (graph.nodes.length === 0) throw fault('the file', 'it holds no nodes');
  return graph;
}

async function open(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new InvalidInput(`it cannot be read (${why ?? 'unknown fault'}); check the name`);
  }
}

function readXml(text: string): GraphFile {
  const document = parseXml(text);
  if ('graphml' in document.root) return readGraphml(document);
  if ('gexf' in document.root) return readGexf(document);
  throw fault('line 1', 'this XML is neither GraphML nor GEXF');
}
