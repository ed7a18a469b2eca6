import { otherEnd } from '@sidos/api/meanings';
import { ACTOR_TYPES, type ActorType } from '@sidos/api/model';
import { NONE, type Category } from './category.ts';
import type { Dataset } from './dataset.ts';
import type { Visibility } from './filter.ts';
import { freshLayout } from './freshLayout.ts';
import { mapLayout } from './mapLayout.ts';
import {
  boxAround,
  packAround,
  seenNodes,
  type LayoutInput,
  type LayoutName,
  type Placement,
} from './placement.ts';

const MAKERS: Record<LayoutName, (input: LayoutInput) => Placement> = {
  network: networkLayout,
  map: mapLayout,
  circles: circleLayout,
  columns: columnLayout,
  fresh: freshLayout,
};

/** Places of the nodes in a layout. The same input gives the same places. */
export function place(layout: LayoutName, input: LayoutInput): Placement {
  return MAKERS[layout](input);
}

/** The places computed when the data was loaded; the first look shows the largest component. */
function networkLayout({ data }: LayoutInput): Placement {
  const x = Float64Array.from(data.nodes.x);
  const y = Float64Array.from(data.nodes.y);
  const largest = data.nodes.component.flatMap((component, i) => (component === 0 ? [i] : []));
  return { x, y, box: boxAround(x, y, largest) };
}

/** One disc a group, packed in rows from the largest; nodes without a group come last. */
function circleLayout({ data, seen, sizes, categories }: LayoutInput): Placement {
  const groups = new Map<Category, number[]>();
  categories.forEach((category, i) => groups.set(category, [...(groups.get(category) ?? []), i]));
  const order = [...groups].sort(
    ([a, nodesA], [b, nodesB]) =>
      Number(a === NONE) - Number(b === NONE) || nodesB.length - nodesA.length || (a < b ? -1 : 1),
  );
  const x = new Float64Array(data.nodeCount);
  const y = new Float64Array(data.nodeCount);
  const discs = order.map(([, nodes]) => ({ nodes, radius: packAround(nodes, [0, 0], sizes, x, y) }));
  const area = discs.reduce((sum, disc) => sum + (2 * disc.radius + 60) ** 2, 0);
  const width = Math.max(Math.sqrt(area) * 1.35, 2 * (discs[0]?.radius ?? 0));
  let left = 0;
  let top = 0;
  let tall = 0;
  for (const { nodes, radius } of discs) {
    if (left > 0 && left + 2 * radius > width) {
      left = 0;
      top -= tall + 60;
      tall = 0;
    }
    for (const node of nodes) {
      x[node] += left + radius;
      y[node] += top - radius;
    }
    left += 2 * radius + 60;
    tall = Math.max(tall, 2 * radius);
  }
  return { x, y, box: boxAround(x, y, seenNodes(seen)) };
}

/** One column a type, ordered so that tied marks stand near each other. */
function columnLayout({ data, seen }: LayoutInput): Placement {
  const x = new Float64Array(data.nodeCount);
  const y = new Float64Array(data.nodeCount);
  const rank = Float64Array.from(data.nodes.y);
  const columns = COLUMN_ORDER.map((type) =>
    data.nodes.type.flatMap((own, i) => (own === type && seen.nodes[i] === 1 ? [i] : [])),
  ).filter((column) => column.length > 0);
  for (let sweep = 0; sweep < 8; sweep += 1) {
    for (const column of columns) {
      const wish = new Map(column.map((i) => [i, barycentre(data, seen, rank, i)]));
      column.sort((a, b) => wish.get(a)! - wish.get(b)! || a - b);
      column.forEach((i, step) => (rank[i] = (step + 0.5) / column.length));
    }
  }
  const height = Math.max(700, ...columns.map((column) => Math.min(column.length, 90) * 15));
  columns.forEach((column, number) => {
    const lanes = Math.ceil((column.length * 15) / height);
    column.forEach((i, step) => {
      x[i] = number * 330 + (step % lanes) * 26 - (lanes - 1) * 13;
      y[i] = height * (0.5 - (step + 0.5) / column.length);
    });
  });
  return { x, y, box: boxAround(x, y, columns.flat(), 60) };
}

/** Where the column of each type stands, from the left. */
const COLUMN: Record<ActorType, number> = {
  person: 0,
  organisation: 1,
  project: 2,
  cluster: 3,
  theme: 4,
  event: 5,
  region: 6,
};
const COLUMN_ORDER = [...ACTOR_TYPES].sort((a, b) => COLUMN[a] - COLUMN[b]);

function barycentre(data: Dataset, seen: Visibility, rank: Float64Array, node: number): number {
  let sum = 0;
  let count = 0;
  for (const tie of data.tiesOf[node]) {
    if (seen.ties[tie] !== 1) continue;
    sum += rank[otherEnd(data, tie, node)];
    count += 1;
  }
  return count === 0 ? rank[node] : sum / count;
}
