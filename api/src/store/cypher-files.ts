import { readFileSync, readdirSync } from 'node:fs';

const CYPHER = new URL('../../../cypher/', import.meta.url);
const cache = new Map<string, string>();

/** The text of one file of `cypher/`, such as `read/entities`, without its header comment. */
export function cypherText(path: string): string {
  const known = cache.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`${path}.cypher`, CYPHER), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  cache.set(path, text);
  return text;
}

/** The names of the queries in a folder of `cypher/`, such as `schema/neo4j`, in alphabetical order. */
export function cypherNames(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, CYPHER))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
}
