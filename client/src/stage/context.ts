import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Picture } from '../view/picture.ts';

/** Attributes of a node in the graph that sigma draws: where it stands and its place in the data. */
export interface NodeAttributes {
  index: number;
  x: number;
  y: number;
}

/** Attributes of an edge: its place in the data. */
export interface EdgeAttributes {
  index: number;
}

export type StageGraph = Graph<NodeAttributes, EdgeAttributes>;

/** What the pointer rests on, lit lightly over everything else. */
export interface Hover {
  node: number;
  nodes: ReadonlySet<number>;
  ties: ReadonlySet<number>;
}

/** A name as it stands on the stage. */
export interface NamePlate {
  node: number;
  text: string;
  x: number;
  y: number;
  width: number;
  /** Whether it is one of the largest, set in semibold. */
  large: boolean;
}

/** What the controllers of one stage share. */
export interface StageContext {
  sigma: Sigma<NodeAttributes, EdgeAttributes>;
  graph: StageGraph;
  /** What is drawn; replaced as a whole when the view changes. */
  picture: Picture;
  hover: Hover | null;
  /** The entity on which the keyboard stands while walking along ties. */
  walked: number | null;
  bows: Float32Array;
  /** A mark was dragged by the press that is ending: its click selects nothing. */
  dragged: boolean;
  /** Names as they were last placed, for the export. */
  plates: readonly NamePlate[];
}

/** Screen pixels from graph units: `x·scale + dx`, `dy − y·scale`. */
export interface Projection {
  scale: number;
  dx: number;
  dy: number;
}

/** The projection in force; the camera never turns, so two numbers and a scale say it. */
export function projection({ sigma }: Pick<StageContext, 'sigma'>): Projection {
  // With the camera given, sigma computes from it; without, from what it drew last.
  const now = { cameraState: sigma.getCamera().getState() };
  const origin = sigma.graphToViewport({ x: 0, y: 0 }, now);
  const far = sigma.graphToViewport({ x: 1000, y: 0 }, now);
  return { scale: (far.x - origin.x) / 1000, dx: origin.x, dy: origin.y };
}

/** A point of the graph on the screen. */
export function onScreen({ scale, dx, dy }: Projection, x: number, y: number): [number, number] {
  return [dx + x * scale, dy - y * scale];
}
