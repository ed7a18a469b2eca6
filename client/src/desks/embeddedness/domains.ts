import type { SheetFigure } from '@sidos/api/model';

type Key = SheetFigure['key'];

/** Figures that lie between fixed ends, so that their pictures can be compared with one another. */
const FIXED: Partial<Record<Key, readonly [number, number]>> = {
  ei_index: [-1, 1],
  repeated: [0, 1],
  two_mode_clustering: [0, 1],
  reach: [0, 1],
  dependence: [0, 1],
  participation: [0, 1],
};

/** Ends of the scale of a figure's picture; undefined where its values say. */
export function domainOf({ key }: Pick<SheetFigure, 'key'>): readonly [number, number] | undefined {
  return FIXED[key];
}
