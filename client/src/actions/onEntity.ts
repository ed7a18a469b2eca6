import {
  IconArticle,
  IconCircleDashed,
  IconEyeOff,
  IconFocus2,
  IconHierarchy3,
  IconId,
  IconPin,
  IconRestore,
  IconRoute,
  IconSelectAll,
  IconUsersGroup,
  IconX,
} from '@tabler/icons-react';
import { indicesOf } from '../graph/dataset.ts';
import { currentStage } from '../stage/current.ts';
import { setShell, useShell } from '../state/shell.ts';
import type { View } from '../state/view.ts';
import { currentView } from '../state/viewStore.ts';
import type { Network } from '../view/network.ts';
import type { Action } from './action.ts';
import {
  bringBack,
  choose,
  clear,
  goTo,
  hide,
  keepNear,
  keepOnly,
  openPage,
  selectType,
  showCommon,
  showPath,
  togglePin,
} from './commands.ts';

const onEntity = (_: View, about: string | null): boolean => about !== null;

/** What an action on an entity is about: the selection where the entity is in it, else the entity alone. */
function targets(about: string | null): string[] {
  const { selection } = currentView();
  return about === null || selection.includes(about) ? selection : [about];
}

function showSelection({ data }: Network): void {
  const chosen = indicesOf(data, currentView().selection);
  if (chosen.length > 0) currentStage()?.camera.fit(chosen);
}

/** What can be done with an entity or with what is selected. */
export const ENTITY_ACTIONS: readonly Action[] = [
  {
    menu: { label: 'open', icon: IconId, offered: onEntity },
    keys: [{ key: 'Enter' }],
    heardBy: 'stage',
    help: { group: 'explore', label: 'open' },
    run: (_, id) => id && choose(id),
  },
  {
    menu: { label: 'page', icon: IconArticle, offered: onEntity },
    run: (_, id) => id && openPage(id),
  },
  {
    menu: { label: 'focus', icon: IconFocus2, offered: onEntity },
    keys: [{ key: 'f' }],
    help: { group: 'move', label: 'fitSelection' },
    run: ({ net }, id) => (id === null ? showSelection(net) : goTo(net, id)),
  },
  {
    menu: { label: 'expand', icon: IconHierarchy3, offered: onEntity },
    keys: [{ key: 'e' }],
    help: { group: 'explore', label: 'expand' },
    run: ({ expand }, id) => expand(id, id === null ? currentView().depth : 1),
  },
  ...[1, 2, 3].map((depth): Action => ({
    keys: [{ key: String(depth) }],
    help: { group: 'explore', label: 'depth' },
    run: ({ expand }) => expand(null, depth),
  })),
  {
    menu: { label: 'path', icon: IconRoute, offered: ({ selection }) => selection.length === 2 },
    keys: [{ key: 'p' }],
    help: { group: 'explore', label: 'path' },
    run: () => showPath(),
  },
  {
    menu: { label: 'common', icon: IconUsersGroup, offered: ({ selection }) => selection.length > 1 },
    run: () => showCommon(),
  },
  {
    menu: { label: 'keep', icon: IconCircleDashed, offered: onEntity },
    keys: [{ key: 'h', shift: true }],
    help: { group: 'explore', label: 'keep' },
    run: (_, id) => keepOnly(targets(id)),
  },
  {
    menu: { label: 'keepNear', icon: IconCircleDashed, offered: onEntity },
    run: ({ net }, id) => keepNear(net, targets(id)),
  },
  {
    menu: { label: 'hide', icon: IconEyeOff, offered: onEntity },
    keys: [{ key: 'h' }],
    help: { group: 'explore', label: 'hide' },
    run: (_, id) => hide(targets(id)),
  },
  {
    menu: {
      label: 'back',
      icon: IconRestore,
      offered: ({ hidden, only }) => hidden.length > 0 || only !== null,
    },
    keys: [{ key: 'u' }],
    help: { group: 'explore', label: 'back' },
    run: ({ say }) => {
      bringBack();
      say('back');
    },
  },
  {
    menu: {
      label: 'pin',
      icon: IconPin,
      offered: (view, id) => id !== null && view.layout === 'network' && !(id in view.pinned),
    },
    run: ({ net }, id) => togglePin(net, targets(id)),
  },
  {
    menu: { label: 'unpin', icon: IconPin, offered: (view, id) => id !== null && id in view.pinned },
    run: ({ net }, id) => togglePin(net, targets(id)),
  },
  {
    menu: { label: 'allOfType', icon: IconSelectAll, offered: onEntity },
    run: ({ net }, id) => id && selectType(net, id),
  },
  {
    menu: { label: 'clear', icon: IconX, offered: ({ selection }) => selection.length > 0 },
    keys: [{ key: 'Escape' }],
    help: { group: 'other', label: 'clear' },
    run: () => {
      if (useShell.getState().lasso) setShell({ lasso: false });
      else clear();
    },
  },
];
