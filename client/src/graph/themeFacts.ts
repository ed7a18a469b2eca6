import type { Dataset } from './dataset.ts';
import type { Compare } from '../i18n/compare.ts';

/** What one document says to be about a theme, as numbers of nodes, by name. */
export interface Carried {
  document: string;
  nodes: number[];
}

/** What carries a theme, document by document: by the lines of the tie, not by where a thing is named besides. */
export function carriersOf(data: Dataset, theme: number, compare: Compare): Carried[] {
  const { nodes, ties } = data;
  const about = data.tiesOf[theme].filter((tie) => ties.type[tie] === 'CONCERNS' && ties.to[tie] === theme);
  return data.documents
    .map((document) => ({
      document,
      nodes: [
        ...new Set(about.flatMap((tie) => (ties.documents[tie].includes(document) ? [ties.from[tie]] : []))),
      ].sort((a, b) => compare(nodes.name[a], nodes.name[b])),
    }))
    .filter((carried) => carried.nodes.length > 0);
}

/** What two documents both speak of, as numbers of nodes. */
export interface Link {
  documents: [string, string];
  themes: number[];
  /** Everything else but places. */
  others: number[];
}

/** What links each two documents: the themes that both carry, and the things that both name; most themes first. */
export function linksBetween(data: Dataset, compare: Compare): Link[] {
  const { nodes } = data;
  const byName = (a: number, b: number): number => compare(nodes.name[a], nodes.name[b]);
  const named = data.documents.filter((number) =>
    nodes.documents.some((own) => own.length > 0 && own.includes(number)),
  );
  const shared = nodes.id
    .map((_, i) => i)
    .filter((i) => nodes.type[i] !== 'region' && nodes.documents[i].length > 1);
  return named
    .flatMap((a, at) => named.slice(at + 1).map((b): [string, string] => [a, b]))
    .map((documents): Link => {
      const both = shared
        .filter((i) => documents.every((number) => nodes.documents[i].includes(number)))
        .sort(byName);
      const isTheme = (i: number): boolean => nodes.type[i] === 'theme';
      return { documents, themes: both.filter(isTheme), others: both.filter((i) => !isTheme(i)) };
    })
    .filter(({ themes, others }) => themes.length + others.length > 0)
    .sort((a, b) => b.themes.length + b.others.length - (a.themes.length + a.others.length));
}
