import type { Cell, FileColumn, NetworkFile, NodeLook } from '@sidos/api/formats/write';
import type { Export } from '@sidos/api/model';
import type { Dataset } from './dataset.ts';

/** What is said of a network that goes out: its title, how it came about, the day, and what it was made from. */
export type OutgoingHead = Pick<NetworkFile, 'title' | 'description' | 'date' | 'parameters'>;

/** Which of the network goes out, and how it is drawn. */
export interface Outgoing {
  nodes: readonly number[];
  ties: readonly number[];
  looks: ReadonlyMap<number, NodeLook>;
}

const text = (key: string): FileColumn => ({ key, title: key, type: 'string' });
const number = (key: string): FileColumn => ({ key, title: key, type: 'double' });

const NODE_COLUMNS: readonly FileColumn[] = [
  ...['type', 'kind', 'aliases', 'region', 'clusters'].map(text),
  { key: 'community', title: 'community', type: 'integer' },
  { key: 'degree', title: 'degree', type: 'integer' },
  ...['since', 'until'].map(text),
  ...['amountEur', 'lon', 'lat', 'x', 'y'].map(number),
  ...['colour', 'documents'].map(text),
];
const TIE_COLUMNS: readonly FileColumn[] = [
  ...['id', 'type', 'role', 'certainty'].map(text),
  number('amountEur'),
  text('documents'),
];

/** Columns of one's own tables that say something of the nodes that go out, under names that no other column has. */
function ownColumns(
  data: Dataset,
  nodes: readonly number[],
): { column: FileColumn; at: Map<number, Cell> }[] {
  const going = new Set(nodes);
  const taken = new Set(NODE_COLUMNS.map(({ key }) => key.toLowerCase()).concat('id', 'label'));
  return data.attributes.flatMap(({ name, kind, nodes: of, values }) => {
    const at = new Map(of.flatMap((node, i) => (going.has(node) ? [[node, values[i]] as const] : [])));
    if (at.size === 0) return [];
    let title = name;
    while (taken.has(title.toLowerCase())) title = `${title} (own)`;
    taken.add(title.toLowerCase());
    const isNumber = kind === 'number' && [...at.values()].every((value) => typeof value === 'number');
    return [{ column: { key: title, title, type: isNumber ? 'double' : 'string' }, at }];
  });
}

/** Several values in one cell, as Kumu divides them; null where there are none. */
const joined = (values: readonly string[]): Cell => (values.length === 0 ? null : values.join(' | '));

/** A part of the network, with all that is known of its nodes and ties, as the formats write it. */
export function outgoingFile(
  data: Dataset,
  { nodes, ties, looks }: Outgoing,
  head: OutgoingHead,
): NetworkFile {
  const { nodes: of, ties: tied } = data;
  const nameOf = (i: number | null): Cell => (i === null ? null : of.name[i]);
  const own = ownColumns(data, nodes);
  return {
    ...head,
    directed: true,
    nodeColumns: [...NODE_COLUMNS, ...own.map(({ column }) => column)],
    nodes: nodes.map((i) => {
      const look = looks.get(i);
      const clusters = of.clusters[i].map((at) => of.name[at]);
      const values: Cell[] = [
        ...[of.type[i], of.kind[i], joined(of.aliases[i]), nameOf(of.region[i]), joined(clusters)],
        ...[of.community[i], of.degree[i], of.since[i], of.until[i], of.amountEur[i], of.lon[i], of.lat[i]],
        ...[look?.x ?? of.x[i], look?.y ?? of.y[i], look?.colour ?? null, joined(of.documents[i])],
        ...own.map(({ at }) => at.get(i) ?? null),
      ];
      return { id: of.id[i], label: of.name[i], values, ...(look ? { look } : {}) };
    }),
    tieColumns: TIE_COLUMNS,
    ties: ties.map((j) => ({
      source: of.id[tied.from[j]],
      target: of.id[tied.to[j]],
      weight: 1,
      values: [
        ...[tied.id[j], tied.type[j], tied.role[j], tied.certainty[j]],
        ...[tied.amountEur[j], joined(tied.documents[j])],
      ],
    })),
  };
}

/** Who belongs to which cluster, a row each. */
export function outgoingMemberships(data: Dataset, nodes: readonly number[]): Cell[][] {
  const { id, name, clusters } = data.nodes;
  return nodes.flatMap((i) => clusters[i].map((at) => [id[i], name[i], id[at], name[at]]));
}

export const MEMBERSHIP_COLUMNS = ['id', 'label', 'cluster', 'cluster_label'];

/** Of all records those of some nodes and ties, and the documents that these rest on. */
export function recordsOf(all: Export, nodes: ReadonlySet<string>, ties: ReadonlySet<string>): Export {
  const entities = all.entities.filter(({ id }) => nodes.has(id));
  const relations = all.relations.filter(({ id }) => ties.has(id));
  const cited = new Set(
    [...entities, ...relations].flatMap(({ evidence, notes }) =>
      [...evidence, ...notes].map(({ document }) => document),
    ),
  );
  const isCited = (entity: Export['entities'][number]) =>
    entity.type === 'document' && cited.has(entity.number);
  return { entities: all.entities.filter((one) => nodes.has(one.id) || isCited(one)), relations };
}
