import type { Dataset } from './dataset.ts';

/** What the network knows of a cluster with its sub-clusters; entities are numbers of nodes. */
export interface ClusterFacts {
  /** The cluster itself first, then its sub-clusters at any depth. */
  clusters: number[];
  /** Organisations that belong to it, by kind, the largest kind first. */
  kinds: { kind: string | null; members: number[] }[];
  people: number[];
  /** Projects that concern it. */
  projects: number[];
  /** Where its organisations are: number by maakunta, null where none or several are known; most first. */
  regions: { region: number | null; members: number[] }[];
  /** How many of its entities each document names. */
  documents: { number: string; named: number }[];
  /** Organisations of the cluster that meet one from outside it in a project or an event. */
  tiedOutside: number[];
  /** All its organisations. */
  organisations: number[];
}

/** Gathers what is known of a cluster. */
export function clusterFacts(data: Dataset, cluster: number): ClusterFacts {
  const { nodes, ties, links } = data;
  const clusters = withSubClusters(data, cluster);
  const incoming = (type: string): number[] => [
    ...new Set(
      clusters.flatMap((own) =>
        links[own].flatMap(({ node, tie }) =>
          ties.type[tie] === type && ties.to[tie] === own ? [node] : [],
        ),
      ),
    ),
  ];
  const byName = (a: number, b: number): number => nodes.name[a].localeCompare(nodes.name[b], 'fi');
  const members = incoming('PARTICIPATES_IN').sort(byName);
  const organisations = members.filter((node) => nodes.type[node] === 'organisation');
  const projects = incoming('CONCERNS').sort(byName);
  const everything = [...clusters, ...members, ...projects];
  return {
    clusters,
    kinds: grouped(organisations, (node) => nodes.kind[node] ?? null).map(([kind, found]) => ({
      kind,
      members: found,
    })),
    people: members.filter((node) => nodes.type[node] === 'person'),
    projects,
    regions: grouped(organisations, (node) => nodes.region[node] ?? null).map(([region, found]) => ({
      region,
      members: found,
    })),
    documents: data.documents
      .map((number) => ({
        number,
        named: everything.filter((node) => nodes.documents[node].includes(number)).length,
      }))
      .filter(({ named }) => named > 0),
    tiedOutside: organisations.filter((node) => meetsOutsider(data, node, new Set(members))),
    organisations,
  };
}

/** A cluster with its sub-clusters at any depth; a circle in the data ends the walk. */
function withSubClusters({ links, ties, nodes }: Dataset, cluster: number): number[] {
  const found = new Set([cluster]);
  for (const whole of found) {
    for (const { node, tie } of links[whole]) {
      const isPart = ties.type[tie] === 'PART_OF' && ties.to[tie] === whole;
      if (isPart && nodes.type[node] === 'cluster') found.add(node);
    }
  }
  return [...found];
}

/** Items by a key, the largest group first, what has no key last. */
function grouped<K>(items: readonly number[], keyOf: (item: number) => K | null): [K | null, number[]][] {
  const groups = new Map<K | null, number[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(
    ([a, first], [b, second]) => Number(a === null) - Number(b === null) || second.length - first.length,
  );
}

/** Whether an organisation takes part in a project or an event in which one that is no member takes part too. */
function meetsOutsider({ links, ties, nodes }: Dataset, node: number, members: ReadonlySet<number>): boolean {
  const takesPart = (tie: number): boolean => ties.type[tie] === 'PARTICIPATES_IN';
  return links[node].some(
    ({ node: joint, tie }) =>
      takesPart(tie) &&
      (nodes.type[joint] === 'project' || nodes.type[joint] === 'event') &&
      links[joint].some(
        (link) =>
          takesPart(link.tie) &&
          link.node !== node &&
          nodes.type[link.node] === 'organisation' &&
          !members.has(link.node),
      ),
  );
}
