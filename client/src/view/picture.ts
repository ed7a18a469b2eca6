import { ENTITY_TYPE, relationTypesWith, type ActorType, type RelationType } from '@sidos/api/model';
import type { Dataset } from '../graph/dataset.ts';
import type { Visibility } from '../graph/filter.ts';
import type { LayoutName, Placement } from '../graph/placement.ts';
import type { Light } from '../graph/picture.ts';
import type { Palette } from '../styles/palette.ts';

/** A tie that a desk draws between two nodes, beside those of the data. */
export interface DrawnLink {
  from: number;
  to: number;
  colour: string;
  width: number;
  dashed: boolean;
}

/** Everything the stage draws, decided elsewhere: the stage only draws it. */
export interface Picture {
  data: Dataset;
  palette: Palette;
  seen: Visibility;
  colours: readonly string[];
  sizes: Float32Array;
  names: readonly string[];
  placement: Placement;
  layout: LayoutName;
  /** On the map: which nodes have a place there. */
  onMap: readonly boolean[] | null;
  /** Places given by hand, by node. */
  pinned: ReadonlyMap<number, readonly [number, number]>;
  chosen: ReadonlySet<number>;
  light: Light | null;
  /** Whether ties take the colour of their kind. */
  tieColours: ReadonlyMap<string, string> | null;
  links: readonly DrawnLink[];
  /** Whom a desk speaks of: only these, and what is lit or chosen, have names. Null: no desk speaks. */
  spokenOf: ReadonlySet<number> | null;
}

/** Shapes of the marks that are drawn; each tells a type, beside its colour. */
export type Shape = (typeof ENTITY_TYPE)[ActorType]['shape'];

/** The shape that tells a type, beside its colour. */
export function shapeOf(type: ActorType): Shape {
  return ENTITY_TYPE[type].shape;
}

/** Ties whose direction says something; a tie of place points where it must. */
export const DIRECTED: ReadonlySet<RelationType> = new Set(relationTypesWith(({ directed }) => directed));
