import { z } from 'zod';
import { COLOURING_NAMES } from '../graph/categories.ts';
import { Filters } from '../graph/filters.ts';
import { LAYOUTS, type LayoutName } from '../graph/placement.ts';
import { OWN } from '../graph/own.ts';
import { SIZINGS } from '../graph/sizes.ts';

const position = z.tuple([z.number(), z.number()]);

/**
 * Everything the address bar holds: what is seen of the network, how, and which panel is open. Ids, so that the
 * same address shows the same view after the data has grown.
 */
export const View = z.object({
  /** Key of the panel chosen in the rail. */
  panel: z.string(),
  layout: z.enum(LAYOUTS),
  colour: z
    .string()
    .refine((name) => name.startsWith(OWN) || COLOURING_NAMES.some((known) => known === name)),
  size: z.string().refine((name) => name.startsWith(OWN) || SIZINGS.some(({ key }) => key === name)),
  filters: Filters,
  /** Categories clicked away in a legend, as `colouring=category`. */
  without: z.array(z.string()),
  selection: z.array(z.string()),
  /** How many steps around the selection are lit or added. */
  depth: z.int().min(1).max(3),
  /** Entities kept alone, or null for all. */
  only: z.array(z.string()).nullable(),
  hidden: z.array(z.string()),
  /** Places given by hand, by id. */
  pinned: z.record(z.string(), position),
  /** The two ends of the path shown. */
  path: z.tuple([z.string(), z.string()]).nullable(),
  people: z.enum(['shown', 'initials', 'hidden']),
  /** Whether the common partners of the selected are shown. */
  common: z.boolean(),
  /** Number of the document whose page is open. */
  document: z.string().nullable(),
  /** Id of the entity whose page is open in place of the stage. */
  page: z.string().nullable(),
  /** Where the camera stands, or null for the whole: x, y, ratio. */
  camera: z.tuple([z.number(), z.number(), z.number().positive()]).nullable(),
  /** What a panel keeps of its own, as `panel.name`. */
  params: z.record(z.string(), z.string()),
});
export type View = z.infer<typeof View>;

/** The layout that a panel comes with, which is the one of its name; an address that names the panel alone shows it so. */
export function layoutOf(panel: string): LayoutName {
  return LAYOUTS.find((layout) => layout === panel) ?? FIRST_VIEW.layout;
}

/** The view that an address without parameters shows. */
export const FIRST_VIEW: View = {
  panel: 'network',
  layout: 'network',
  colour: 'type',
  size: 'degree',
  filters: {},
  without: [],
  selection: [],
  depth: 1,
  only: null,
  hidden: [],
  pinned: {},
  path: null,
  people: 'shown',
  common: false,
  document: null,
  page: null,
  camera: null,
  params: {},
};
