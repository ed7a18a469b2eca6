import { indicesOf } from '../graph/dataset.ts';
import { expansion } from '../graph/neighbourhood.ts';
import type { Network } from '../view/network.ts';
import { currentStage, useStage } from '../stage/current.ts';
import { changeView, currentView } from '../state/viewStore.ts';
import { setShell } from '../state/shell.ts';

/** Entities that one expansion adds at most; the rest is announced and comes with the next. */
const MOST_ADDED = 150;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Selects an entity, alone or beside those selected; the same one again is taken out when adding. */
export function choose(id: string, add = false): void {
  changeView(({ selection }) => ({
    selection: !add
      ? [id]
      : selection.includes(id)
        ? selection.filter((item) => item !== id)
        : [...selection, id],
    path: null,
    common: false,
    depth: 1,
  }));
  setShell({ cardOpen: true });
}

/** Selects several entities at once. */
export function chooseAll(ids: readonly string[], add = false): void {
  changeView(({ selection }) => ({
    selection: add ? union(selection, ids) : [...ids],
    path: null,
    common: false,
  }));
  setShell({ cardOpen: true });
}

/** Closes what is open, one thing at a time: the page, the path, the common partners, then the selection. */
export function clear(): void {
  const { page, path, common, selection } = currentView();
  if (page !== null) changeView({ page: null });
  else if (path) changeView({ path: null });
  else if (common) changeView({ common: false });
  else if (selection.length > 0) changeView({ selection: [], depth: 1 });
}

/** Goes to an entity: selects it, brings it back where it is hidden by hand, and flies there. */
export function goTo(net: Network, id: string): void {
  changeView(({ hidden, only, panel }) => ({
    selection: [id],
    path: null,
    common: false,
    depth: 1,
    hidden: hidden.filter((item) => item !== id),
    only: only && union(only, [id]),
    panel: useStage.getState().covered ? 'network' : panel,
  }));
  setShell({ cardOpen: true });
  const node = net.data.indexOf.get(id);
  if (node !== undefined) requestAnimationFrame(() => currentStage()?.camera.flyTo(node));
}

/** What an expansion showed: how many of how many. */
export interface Shown {
  shown: number;
  total: number;
}

/**
 * Shows the neighbours of the selection to a depth. Where only a part of the network is kept, they are added to
 * it, best connected first, up to a limit; where everything is shown they are lit. Null: nothing is selected.
 */
export function expand(net: Network, depth: number): Shown | null {
  const { selection, only } = currentView();
  if (selection.length === 0) return null;
  const centres = indicesOf(net.data, selection);
  if (only === null) {
    changeView({ depth, path: null });
    const total = expansion(net.data, centres, depth, new Set(centres), Infinity).total;
    return { shown: total, total };
  }
  const present = new Set(indicesOf(net.data, only));
  const { added, total } = expansion(net.data, centres, depth, present, MOST_ADDED);
  changeView({
    depth,
    only: union(
      only,
      added.map((i) => net.data.nodes.id[i]),
    ),
  });
  return { shown: added.length, total };
}

/** Hides entities by hand. */
export function hide(ids: readonly string[]): void {
  changeView(({ hidden, selection }) => ({
    hidden: union(hidden, ids),
    selection: selection.filter((id) => !ids.includes(id)),
    path: null,
  }));
}

/** Keeps some entities alone. */
export function keepOnly(ids: readonly string[]): void {
  if (ids.length === 0) return;
  changeView({ only: [...ids] });
  requestAnimationFrame(() => currentStage()?.camera.fitAll());
}

/** Keeps the selected and their neighbours alone. */
export function keepNear(net: Network, ids: readonly string[]): void {
  const centres = indicesOf(net.data, ids);
  const { depth } = currentView();
  const { added } = expansion(net.data, centres, depth, new Set(centres), MOST_ADDED);
  keepOnly([...ids, ...added.map((i) => net.data.nodes.id[i])]);
}

/** Brings back what was hidden by hand or left out by keeping others. */
export function bringBack(): void {
  changeView({ hidden: [], only: null });
}

/** Pins entities where they stand, or lets them go where all of them are pinned. */
export function togglePin(net: Network, ids: readonly string[]): void {
  const stage = currentStage();
  changeView(({ pinned }) => {
    if (ids.every((id) => id in pinned)) {
      return { pinned: Object.fromEntries(Object.entries(pinned).filter(([id]) => !ids.includes(id))) };
    }
    const places = ids.flatMap((id) => {
      if (!net.data.indexOf.has(id) || !stage) return [];
      const { x, y } = stage.context.graph.getNodeAttributes(id);
      return [[id, [Math.round(x), Math.round(y)]]];
    });
    return { pinned: { ...pinned, ...(Object.fromEntries(places) as Record<string, [number, number]>) } };
  });
}

/** Shows the shortest paths between the first two selected. Says false where fewer are selected. */
export function showPath(): boolean {
  const [from, to] = currentView().selection;
  if (from === undefined || to === undefined) return false;
  changeView({ path: [from, to], common: false });
  setShell({ cardOpen: true });
  return true;
}

/** Shows what the selected have in common. */
export function showCommon(): void {
  if (currentView().selection.length < 2) return;
  changeView({ common: true, path: null });
  setShell({ cardOpen: true });
}

/** Opens the page of an entity in place of the stage. */
export function openPage(id: string): void {
  changeView({ page: id, selection: [id], path: null, common: false });
}

/** Selects everything seen that has the type of an entity. */
export function selectType(net: Network, id: string): void {
  const { nodes, indexOf } = net.data;
  const type = nodes.type[indexOf.get(id) ?? -1];
  chooseAll(nodes.id.filter((_, i) => nodes.type[i] === type && net.seen.nodes[i] === 1));
}

/** Lays out anew what is seen; asked for again, it is done again. */
export function layOutAnew(): void {
  changeView(({ params }) => ({
    layout: 'fresh',
    camera: null,
    params: { ...params, 'layout.fresh': String(Number(params['layout.fresh'] ?? 0) + 1) },
  }));
  currentStage()?.camera.stand(null);
}
