import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectFiles, readText } from './tree.ts';

/** Who imports whom: for each file or folder, what it imports. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const CODE = /^(api|client)\/src\/.*\.tsx?$/;

/**
 * The imports among the sources of api and client, types too, and what `@sidos/api/…` stands for.
 *
 * @throws where an import of the project's own leads nowhere: what is not understood is not taken for good
 */
export function importsOfSources(): Imports {
  const files = projectFiles().filter((path) => CODE.test(path));
  const known = new Set(files);
  const packages = JSON.parse(readText('api/package.json')) as { exports: Record<string, string> };
  const target = (from: string, name: string): string | undefined => {
    const isOwn = name.startsWith('.') || name.startsWith('@sidos/');
    if (!isOwn || name.endsWith('.css')) return undefined;
    const entry = name.startsWith('.')
      ? join(dirname(from), name)
      : join('api', packages.exports[name.replace('@sidos/api', '.')] ?? name);
    if (!known.has(entry)) throw new Error(`${from} imports ${name}, which is no file of api or client.`);
    return entry;
  };
  return new Map(
    files.map((from) => {
      const { importedFiles } = ts.preProcessFile(readText(from), true, true);
      const targets = importedFiles.map(({ fileName }) => target(from, fileName));
      return [from, new Set(targets.filter((path) => path !== undefined))];
    }),
  );
}

/**
 * The same imports as seen from each folder: what lies in it side by side, files and folders, and who imports whom
 * among them. A folder's own inside is seen from within it.
 */
export function importsSideBySide(imports: Imports): Imports {
  const seen = new Map<string, Set<string>>();
  for (const [from, targets] of imports)
    for (const to of targets) {
      const [a, b] = [from.split('/'), to.split('/')];
      const apart = a.findIndex((part, depth) => part !== b[depth]);
      if (apart < 0) continue;
      const [importer, imported] = [a, b].map((path) => path.slice(0, apart + 1).join('/'));
      seen.set(importer, (seen.get(importer) ?? new Set()).add(imported));
    }
  return seen;
}

/** The circles: a shortest one through each that lies on one, written as `a → b → a`, each once. */
export function circles(imports: Imports): string[] {
  const found = new Set<string>();
  for (const start of [...imports.keys()].sort()) {
    const way = wayBack(imports, start);
    if (way === undefined) continue;
    const first = way.indexOf([...way].sort()[0]);
    const turned = [...way.slice(first), ...way.slice(0, first)];
    found.add([...turned, turned[0]].join(' → '));
  }
  return [...found];
}

/** A shortest way from a start back to it, without its end; undefined where there is none. */
function wayBack(imports: Imports, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const at of queue)
    for (const next of [...(imports.get(at) ?? [])].sort()) {
      if (next === start) {
        const way = [at];
        while (way[0] !== start) way.unshift(cameFrom.get(way[0])!);
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  return undefined;
}
