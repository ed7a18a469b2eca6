import { isTieOfPlace, markRadius } from '../../meanings/index.ts';
import { buildNetwork, components } from '../../measures/index.ts';
import type { EntityType, RelationType } from '../../model/index.ts';
import { bounds, turnAndScale } from './fit.ts';
import { forceLayout, type Points, type Pulls } from './force.ts';
import { multilevelLayout } from './multilevel.ts';
import { placeInRows } from './rows.ts';
import { spread } from './spread.ts';

/** What the layout needs of an entity and of a relation. */
export interface LayoutNode {
  id: string;
  type: EntityType;
}
export interface LayoutTie {
  type: RelationType;
  from: string;
  to: string;
}

/** Where an entity is drawn, in pixels at zoom 1 about the middle of the largest component; y grows upwards. */
export interface Position {
  id: string;
  x: number;
  y: number;
}

/** A component of more nodes than this is laid out level by level. */
const LARGE = 2_000;
/** Ties of place pull less: else regions tie everything into one ball. */
const PLACE_PULL = 0.3;
/** Area of the stage that the largest component fills, in pixels; a large network gets more. */
const STAGE_AREA = 1_000_000;
/** The area is this many times what the marks themselves need. */
const ROOM = 6;
const ROOM_OF_SMALL = 3;
const MARGIN = 3;

/**
 * Places all entities that are drawn (documents are not): the largest component by ForceAtlas2, or level by level
 * where it is large, scaled to the stage with its long side across and its marks moved apart; the other components
 * below in rows, largest first; single entities as the last rows. Same data, same places, whatever the order of the
 * rows.
 *
 * @param onProgress told the share done, 0 to 1
 */
export async function layoutNetwork(
  entities: readonly LayoutNode[],
  relations: readonly LayoutTie[],
  onProgress: (share: number) => void = () => undefined,
): Promise<Position[]> {
  const drawn = entities.filter(({ type }) => type !== 'document').sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(drawn.map(({ id }, index) => [id, index]));
  const pulls = pullsBetween(drawn, relations, indexOf);
  const radius = radii(drawn.length, pulls);
  const { of: component, sizes } = components(
    buildNetwork(drawn.length, { source: pulls.source, target: pulls.target }).network,
  );
  const members = sizes.map((): number[] => []);
  component.forEach((number, index) => members[number].push(index));
  const tiesOf = sizes.map((): number[] => []);
  for (let e = 0; e < pulls.source.length; e++) tiesOf[component[pulls.source[e]]].push(e);

  const blocks: Points[] = [];
  for (const [number, nodes] of members.entries()) {
    const report = number === 0 ? onProgress : () => undefined;
    blocks.push(await layoutComponent(nodes, tiesOf[number], pulls, radius, number === 0, report));
  }
  const x = new Float64Array(drawn.length);
  const y = new Float64Array(drawn.length);
  const blockRadii = members.map((nodes) => Math.max(0, ...nodes.slice(0, 1_000).map((i) => radius[i])));
  placeInRows(blocks, blockRadii).forEach((shift, number) => {
    members[number].forEach((node, i) => {
      x[node] = blocks[number].x[i] + shift.x;
      y[node] = blocks[number].y[i] + shift.y;
    });
  });
  onProgress(1);
  // Hundredths of a pixel: nothing seen is lost, and the numbers are short on the wire.
  return drawn.map(({ id }, i) => ({ id, x: Math.round(x[i] * 100) / 100, y: Math.round(y[i] * 100) / 100 }));
}

/** Ties that are drawn, as indices, each with its pull; sorted, so that sums of floats do not depend on order. */
function pullsBetween(
  nodes: readonly LayoutNode[],
  relations: readonly LayoutTie[],
  indexOf: Map<string, number>,
): { source: number[]; target: number[]; weight: number[] } {
  const ties = relations
    .map(({ type, from, to }) => {
      const source = indexOf.get(from) ?? -1;
      const target = indexOf.get(to) ?? -1;
      return { source, target, weight: isTieOfPlace(type, nodes[source]?.type) ? PLACE_PULL : 1 };
    })
    .filter(({ source, target }) => source >= 0 && target >= 0 && source !== target)
    .sort((a, b) => a.source - b.source || a.target - b.target || a.weight - b.weight);
  return {
    source: ties.map(({ source }) => source),
    target: ties.map(({ target }) => target),
    weight: ties.map(({ weight }) => weight),
  };
}

function radii(n: number, pulls: Pulls): Float64Array {
  const degree = new Float64Array(n);
  for (let e = 0; e < pulls.source.length; e++) {
    degree[pulls.source[e]]++;
    degree[pulls.target[e]]++;
  }
  return degree.map(markRadius);
}

async function layoutComponent(
  nodes: readonly number[],
  ties: readonly number[],
  pulls: Pulls,
  radius: Float64Array,
  isLargest: boolean,
  onProgress: (share: number) => void,
): Promise<Points> {
  if (nodes.length === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  const local = new Map(nodes.map((node, i) => [node, i]));
  const layOut = nodes.length > LARGE ? multilevelLayout : forceLayout;
  const forced = await layOut(
    nodes.length,
    {
      source: ties.map((e) => local.get(pulls.source[e]) ?? 0),
      target: ties.map((e) => local.get(pulls.target[e]) ?? 0),
      weight: ties.map((e) => pulls.weight[e]),
    },
    onProgress,
  );
  const own = nodes.map((node) => radius[node]);
  const footprint = own.reduce((sum, r) => sum + 4 * (r + MARGIN) ** 2, 0);
  const area = isLargest ? Math.max(STAGE_AREA, footprint * ROOM) : footprint * ROOM_OF_SMALL;
  return centred(await spread(turnAndScale(forced, area), own, MARGIN));
}

function centred(points: Points): Points {
  const box = bounds(points);
  return {
    x: points.x.map((value) => value - (box.left + box.right) / 2),
    y: points.y.map((value) => value - (box.bottom + box.top) / 2),
  };
}
