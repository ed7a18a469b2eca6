import type { Right } from '@sidos/api/model';
import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Later } from '../components/later.ts';
import type { Namespace } from '../i18n/setup.ts';
import type { Texts } from '../i18n/types.ts';
import type { View } from '../state/view.ts';

/** The key of a panel, which stands in the address; its name is the text `panel` of that key in i18n/…/shell.ts. */
type PanelKey = keyof Texts['shell']['panel'];

type Part<Props = object> = ComponentType<Props> | Later<Props>;
type Params = View['params'];

/** How high what stands under the stage is, where nothing else is said of it. */
export const USUAL_HEIGHT = 'min(300px, 42vh)';

/**
 * A place in the rail. A panel is a folder with an `index.ts` that exports its record, one line in shell/panels.ts, and
 * its name in each language. The record alone is there from the opening on: what it shows comes when it is shown.
 */
export interface PanelRecord {
  key: PanelKey;
  icon: Icon;
  /** What one must be allowed to do to see it; without it everybody does. */
  right?: Right;
  /** The texts it speaks from beside those of the opening; they come with it. */
  words: readonly Namespace[];
  /** What stands in the left column, 264 pixels wide; a desk, which is its left column, says how wide it is. */
  Side?: Part;
  wide?: number;
  /** What stands under the stage, a table say; it takes no room while it shows nothing. */
  Below?: Part;
  /**
   * The height of that, as CSS, and whether the choices of an address open it: known before its code is there, so that the
   * stage does not move when it comes.
   */
  below?: { height: (params: Params) => string; isOpen: (params: Params) => boolean };
  /** What stands in the right column for one chosen entity, in place of its card. */
  Card?: Part<{ id: string }>;
  /** What stands in place of the stage; without it the stage is seen beside the panel. */
  Main?: Part;
}
