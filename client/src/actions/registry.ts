import {
  IconArrowsMaximize,
  IconArticle,
  IconCircleDashed,
  IconEyeOff,
  IconFocus2,
  IconHierarchy3,
  IconId,
  IconLink,
  IconPin,
  IconRefresh,
  IconRestore,
  IconRoute,
  IconSelectAll,
  IconUsersGroup,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { Network } from '../view/network.ts';
import type { Texts } from '../i18n/types.ts';
import { currentStage } from '../stage/current.ts';
import type { View } from '../state/view.ts';
import {
  bringBack,
  choose,
  clear,
  goTo,
  hide,
  keepNear,
  keepOnly,
  layOutAnew,
  openPage,
  selectType,
  showCommon,
  showPath,
  togglePin,
} from './commands.ts';

/** What a menu offers. `about` is the entity of the menu, or null for the empty stage. */
export interface Action {
  key: keyof Texts['explore']['action'];
  icon: Icon;
  shortcut?: string;
  /** Whether it makes sense for the entity under the present view. */
  offered: (view: View, about: string | null) => boolean;
  run: (net: Network, about: string | null) => void;
}

/** What an action on an entity is about: the selection where the entity is in it, else the entity alone. */
function targets(view: View, about: string | null): string[] {
  if (about === null) return view.selection;
  return view.selection.includes(about) ? view.selection : [about];
}

const onEntity = (_: View, about: string | null): boolean => about !== null;
const onStage = (_: View, about: string | null): boolean => about === null;

/** Runs an expansion and tells the user how much of it is shown; given by the shell, which can speak. */
export type Expander = (net: Network, id: string, depth: number) => void;

/** The actions in the order of the menu; the keyboard has them too (keyboard.ts). */
export function makeActions(view: () => View, expandAt: Expander, copyLink: () => void): Action[] {
  const each =
    (run: (ids: string[], net: Network) => void): Action['run'] =>
    (net, about) =>
      run(targets(view(), about), net);
  return [
    { key: 'open', icon: IconId, shortcut: 'Enter', offered: onEntity, run: (_, id) => id && choose(id) },
    { key: 'page', icon: IconArticle, offered: onEntity, run: (_, id) => id && openPage(id) },
    {
      key: 'focus',
      icon: IconFocus2,
      shortcut: 'F',
      offered: onEntity,
      run: (net, id) => id && goTo(net, id),
    },
    {
      key: 'expand',
      icon: IconHierarchy3,
      shortcut: 'E',
      offered: onEntity,
      run: (net, id) => id && expandAt(net, id, 1),
    },
    {
      key: 'path',
      icon: IconRoute,
      shortcut: 'P',
      offered: ({ selection }) => selection.length === 2,
      run: () => showPath(),
    },
    {
      key: 'common',
      icon: IconUsersGroup,
      offered: ({ selection }) => selection.length > 1,
      run: () => showCommon(),
    },
    {
      key: 'keep',
      icon: IconCircleDashed,
      shortcut: 'Shift+H',
      offered: onEntity,
      run: each((ids) => keepOnly(ids)),
    },
    {
      key: 'keepNear',
      icon: IconCircleDashed,
      offered: onEntity,
      run: each((ids, net) => keepNear(net, ids)),
    },
    { key: 'hide', icon: IconEyeOff, shortcut: 'H', offered: onEntity, run: each((ids) => hide(ids)) },
    {
      key: 'back',
      icon: IconRestore,
      shortcut: 'U',
      offered: ({ hidden, only }) => hidden.length > 0 || only !== null,
      run: () => bringBack(),
    },
    {
      key: 'pin',
      icon: IconPin,
      offered: (now, id) => id !== null && now.layout === 'network' && !(id in now.pinned),
      run: each((ids, net) => togglePin(net, ids)),
    },
    {
      key: 'unpin',
      icon: IconPin,
      offered: (now, id) => id !== null && id in now.pinned,
      run: each((ids, net) => togglePin(net, ids)),
    },
    { key: 'allOfType', icon: IconSelectAll, offered: onEntity, run: (net, id) => id && selectType(net, id) },
    {
      key: 'clear',
      icon: IconX,
      shortcut: 'Esc',
      offered: ({ selection }) => selection.length > 0,
      run: () => clear(),
    },
    {
      key: 'fit',
      icon: IconArrowsMaximize,
      shortcut: '0',
      offered: onStage,
      run: () => currentStage()?.camera.fitAll(),
    },
    { key: 'fresh', icon: IconRefresh, offered: onStage, run: () => layOutAnew() },
    { key: 'copyLink', icon: IconLink, offered: onStage, run: () => copyLink() },
  ];
}
