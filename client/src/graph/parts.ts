import type { Dataset } from './dataset.ts';

/** Ids of the parts of a project that give money themselves, work packages say, by name. */
export function partsThatGive({ indexOf, links, nodes, ties }: Dataset, id: string): string[] {
  const whole = indexOf.get(id);
  if (whole === undefined) return [];
  const gives = (part: number): boolean =>
    links[part].some(({ tie }) => ties.type[tie] === 'ALLOCATES' && ties.from[tie] === part);
  const parts = links[whole].flatMap(({ node, tie }) =>
    ties.type[tie] === 'PART_OF' && ties.to[tie] === whole && nodes.type[node] === 'project' ? [node] : [],
  );
  return [...new Set(parts)]
    .filter(gives)
    .sort((a, b) => nodes.name[a].localeCompare(nodes.name[b], 'fi', { numeric: true }))
    .map((part) => nodes.id[part]);
}

/** Whether an entity is said to be a part of another. */
export function isPartOf({ indexOf, links, ties }: Dataset, part: string, whole: string): boolean {
  const from = indexOf.get(part);
  const to = indexOf.get(whole);
  return (
    from !== undefined &&
    links[from].some(
      ({ node, tie }) => node === to && ties.type[tie] === 'PART_OF' && ties.from[tie] === from,
    )
  );
}
