import { concerningOf, meetingsOf, membersOf, withParts } from '@sidos/api/meanings';
import type { Dataset } from './dataset.ts';
import type { Compare } from '../i18n/compare.ts';

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
export function clusterFacts(data: Dataset, cluster: number, compare: Compare): ClusterFacts {
  const { nodes } = data;
  const clusters = [...withParts(data, [cluster])];
  const byName = (a: number, b: number): number => compare(nodes.name[a], nodes.name[b]);
  const members = [...membersOf(data, cluster)].sort(byName);
  const organisations = members.filter((node) => nodes.type[node] === 'organisation');
  const projects = [...concerningOf(data, cluster)].sort(byName);
  const belonging = new Set(members);
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
    tiedOutside: organisations.filter((node) => meetsOutsider(data, node, belonging)),
    organisations,
  };
}

/** Items by a key, the largest group first, what has no key last. */
function grouped<K>(items: readonly number[], keyOf: (item: number) => K | null): [K | null, number[]][] {
  const groups = new Map<K | null, number[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(
    ([a, first], [b, second]) => Number(a === null) - Number(b === null) || second.length - first.length,
  );
}

/** Whether an organisation meets one that is no member. */
function meetsOutsider(data: Dataset, node: number, members: ReadonlySet<number>): boolean {
  return [...meetingsOf(data, node, 'organisation').keys()].some((other) => !members.has(other));
}
