import { ENTITY_TYPE } from '@sidos/api/model';
import { categoriesOf } from './categories.ts';
import type { Dataset } from './dataset.ts';
import type { Visibility } from './filter.ts';
import { colourMap, colourOf, legendCategory, type LegendColours } from './legend.ts';
import { surroundings } from './neighbourhood.ts';
import { radii } from './sizes.ts';

/** Colour of each node under a colouring. */
export function nodeColours(
  data: Dataset,
  colouring: string,
  colours: LegendColours,
  given?: ReadonlyMap<string, string>,
): string[] {
  const categories = categoriesOf(data, colouring);
  const map = colourMap(colouring, categories, colours);
  return categories.map(
    (category, i) => given?.get(data.nodes.id[i]) ?? colourOf(legendCategory(category, map), map, colours),
  );
}

/** Radius of each node; `given` are values of a desk that stand in place of the sizing chosen. */
export function nodeSizes(data: Dataset, sizing: string, given?: ReadonlyMap<string, number>): Float32Array {
  const values = given && data.nodes.id.map((id) => given.get(id) ?? null);
  const sizes = radii(data, sizing, values);
  return sizes.map((size, i) => size * ENTITY_TYPE[data.nodes.type[i]].scale);
}

/** What is lit while all else is dimmed; null: nothing is dimmed. */
export interface Light {
  nodes: ReadonlySet<number>;
  ties: ReadonlySet<number>;
  /** Drawn in the colour of the chosen. */
  strong: boolean;
}

/** The light of a selection: the chosen and what is around them to a depth. */
export function lightOf(
  data: Dataset,
  seen: Visibility,
  chosen: readonly number[],
  depth: number,
): Light | null {
  if (chosen.length === 0) return null;
  return { ...surroundings(data, seen, chosen, depth), strong: true };
}

/** The light of a path or an overlay, given by ids. */
export function lightOfIds(data: Dataset, nodeIds: Iterable<string>, tieIds: Iterable<string>): Light {
  const nodes = new Set([...nodeIds].flatMap((id) => data.indexOf.get(id) ?? []));
  const ties = new Set([...tieIds].flatMap((id) => data.tieIndexOf.get(id) ?? []));
  return { nodes, ties, strong: true };
}
