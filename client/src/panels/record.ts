import type { Right } from '@sidos/api/model';
import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { PanelKey } from '../state/panels.ts';

/**
 * A place in the rail. A panel is a folder with an `index.ts` that exports its record, one line in shell/panels.ts,
 * one of facts in state/panels.ts, and its name under `panel` in i18n/{en,fi,sv}/shell.ts.
 */
export interface PanelRecord {
  key: PanelKey;
  icon: Icon;
  /** What one must be allowed to do to see it; without it everybody does. */
  right?: Right;
  /** What stands in the left column, 264 pixels wide; a desk, which is its left column, says how wide it is. */
  Side?: ComponentType;
  wide?: number;
  /** What stands under the stage, a table say; it takes no room while it shows nothing. */
  Below?: ComponentType;
  /** What stands in the right column for one chosen entity, in place of its card. */
  Card?: ComponentType<{ id: string }>;
  /** What stands in place of the stage, where state/panels.ts says that the panel does not show it. */
  Main?: ComponentType;
}
