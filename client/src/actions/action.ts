import type { Icon } from '@tabler/icons-react';
import type { Texts } from '../i18n/types.ts';
import type { View } from '../state/view.ts';
import type { Network } from '../view/network.ts';
import type { Chord } from './keys.ts';

/** What an action may do beside changing the view: speak, and reach what the window alone has. */
export interface Doing {
  net: Network;
  /** Shows neighbours of an entity, or of the selection, and tells how much of them is shown. */
  expand: (id: string | null, depth: number) => void;
  say: (what: keyof Texts['explore']['said'] & ('undone' | 'redone' | 'back')) => void;
  copyLink: () => void;
}

/**
 * One thing that can be done. The menu, the keyboard and the list of shortcuts read the same records: what has `menu`
 * stands in the menu, what has `help` in the list, what has `keys` is on the keyboard.
 */
export interface Action {
  /** In the menu of the right button, under this name of `explore.action`. */
  menu?: {
    label: keyof Texts['explore']['action'];
    icon: Icon;
    /** Whether it makes sense for the entity, null for the empty stage, under the present view. */
    offered: (view: View, about: string | null) => boolean;
  };
  keys?: readonly Chord[];
  /** The part of the page that listens for the keys itself; without it the whole page does. */
  heardBy?: 'stage' | 'console';
  /** In the list of shortcuts, under this name of `help.key`; the keys of several actions of one name stand together. */
  help?: { group: keyof Texts['help']['group']; label: keyof Texts['help']['key'] };
  /** `about`: the entity of the menu; null on the empty stage and from the keyboard, where the selection is meant. */
  run?: (doing: Doing, about: string | null) => void;
}
