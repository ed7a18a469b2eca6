import { useMemo, useState } from 'react';
import { usePaths } from '../api/queries.ts';
import { commonLight, commonOf } from '../graph/common.ts';
import { indicesOf, type Dataset } from '../graph/dataset.ts';
import type { Visibility } from '../graph/filter.ts';
import { place } from '../graph/layouts.ts';
import { placedOnMap } from '../graph/mapLayout.ts';
import { lightOf, lightOfIds, nodeColours, nodeSizes, type Light } from '../graph/picture.ts';
import { useNet } from './network.ts';
import { useOverlay, type Overlay, type OverlayLink } from '../state/overlay.ts';
import { useView } from '../state/viewStore.ts';
import type { DrawnLink, Picture } from './picture.ts';

/** Marks on the map are smaller, for many stand in few places. */
const MAP_SHARE = 0.75;

const NO_PINS: Picture['pinned'] = new Map();

/** What the stage draws just now, from the network, the view and what a desk lays over it. */
export function usePicture(): Picture {
  const { data, seen, names, categories, palette, colours } = useNet();
  const layout = useView((view) => view.layout);
  const colour = useView((view) => view.colour);
  const sizing = useView((view) => view.size);
  const pins = useView((view) => view.pinned);
  const fresh = useView((view) => view.params['layout.fresh']);
  const chosen = useChosen();
  const light = useLight();
  const overlay = useOverlay((state) => state.overlay);

  const nodeColour = useMemo(
    () => nodeColours(data, colour, colours, overlay?.colours),
    [data, colour, colours, overlay],
  );
  const sizes = useMemo(() => {
    const usual = nodeSizes(data, sizing, overlay?.values);
    return layout === 'map' ? usual.map((size) => size * MAP_SHARE) : usual;
  }, [data, sizing, overlay, layout]);
  const onMap = useMemo(() => (layout === 'map' ? placedOnMap(data) : null), [data, layout]);
  // Filters hide, they do not move: only columns close their gaps, and a fresh layout is asked for by command.
  const moving = layout === 'columns' ? seen : null;
  const freshKey = layout === 'fresh' ? (fresh ?? '') : null;
  const [frozen, setFrozen] = useState<{ key: string; seen: Visibility } | null>(null);
  if (freshKey !== null && frozen?.key !== freshKey) setFrozen({ key: freshKey, seen });
  const groups = layout === 'circles' ? categories : null;
  const area = freshKey === null ? moving : (frozen?.seen ?? seen);
  const placement = useMemo(
    () =>
      place(layout, {
        data,
        seen: area ?? everything(data.nodeCount, data.tieCount),
        sizes,
        categories: groups ?? [],
      }),
    [layout, data, area, sizes, groups],
  );
  const pinned = useMemo(() => {
    const entries = Object.entries(pins).flatMap(([id, at]) => {
      const i = data.indexOf.get(id);
      return i === undefined ? [] : [[i, at] as const];
    });
    return entries.length === 0 ? NO_PINS : new Map(entries);
  }, [data, pins]);

  const links = useMemo(() => drawnLinks(data, overlay?.links), [data, overlay]);
  const spokenOf = useMemo(() => named(data, overlay, palette.unlit), [data, overlay, palette]);

  return useMemo(
    () => ({
      data,
      palette,
      seen,
      colours: nodeColour,
      sizes,
      names,
      placement,
      layout,
      pinned,
      onMap,
      chosen,
      light,
      tieColours: overlay?.tieColours ?? null,
      links,
      spokenOf,
    }),
    [
      data,
      palette,
      seen,
      nodeColour,
      sizes,
      names,
      placement,
      layout,
      pinned,
      onMap,
      chosen,
      light,
      overlay,
      links,
      spokenOf,
    ],
  );
}

/** The ties of an overlay by the places of their ends; those of entities that are gone are left out. */
function drawnLinks(data: Dataset, links: readonly OverlayLink[] = []): DrawnLink[] {
  return links.flatMap(({ a, b, colour, width, dashed }) => {
    const from = data.indexOf.get(a);
    const to = data.indexOf.get(b);
    return from === undefined || to === undefined ? [] : [{ from, to, colour, width, dashed }];
  });
}

/** Whom an overlay gives a value or a colour other than that of the background's dust; null where it gives none. */
function named(data: Dataset, overlay: Overlay | null, dust: string): ReadonlySet<number> | null {
  const { values, colours } = overlay ?? {};
  if (!values && !colours) return null;
  const ids = values
    ? [...values.keys()]
    : [...colours!].flatMap(([id, colour]) => (colour === dust ? [] : [id]));
  return new Set(indicesOf(data, ids));
}

function everything(nodeCount: number, tieCount: number): Visibility {
  return {
    nodes: new Uint8Array(nodeCount).fill(1),
    ties: new Uint8Array(tieCount).fill(1),
    nodeCount,
    tieCount,
  };
}

/** The chosen entities as indices. */
function useChosen(): ReadonlySet<number> {
  const { data } = useNet();
  const selection = useView((view) => view.selection);
  return useMemo(() => new Set(indicesOf(data, selection)), [data, selection]);
}

/** What is lit: a path before what is common before an overlay before the surroundings of the selection. */
function useLight(): Light | null {
  const { data, seen } = useNet();
  const chosen = useChosen();
  const depth = useView((view) => view.depth);
  const path = useView((view) => view.path);
  const common = useView((view) => view.common);
  const places = useView((view) => view.params['path.places']) === 'yes';
  const overlay = useOverlay((state) => state.overlay);
  const { data: answer } = usePaths(path, places);
  return useMemo(() => {
    if (path && answer) {
      return lightOfIds(
        data,
        [...path, ...answer.paths.flatMap((item) => item.nodes.map((node) => node.id))],
        answer.paths.flatMap(({ ties, beside }) => [...ties, ...beside.flat()].map((tie) => tie.id)),
      );
    }
    if (common && chosen.size > 1)
      return { ...commonLight(commonOf(data, seen, [...chosen]), [...chosen]), strong: true };
    if (overlay?.lit && (chosen.size === 0 || overlay.first))
      return lightOfIds(data, overlay.lit, overlay.litTies ?? []);
    return lightOf(data, seen, [...chosen], depth);
  }, [data, seen, chosen, depth, path, common, answer, overlay]);
}
