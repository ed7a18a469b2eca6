import type { Action } from './action.ts';
import { isPressed, type Pressed } from './keys.ts';
import { ENTITY_ACTIONS } from './onEntity.ts';
import { PAGE_ACTIONS } from './onPage.ts';
import { STAGE_ACTIONS } from './onStage.ts';

/** Everything that menu, keyboard and list of shortcuts offer, in the order of the menu. */
export const ACTIONS: readonly Action[] = [...ENTITY_ACTIONS, ...STAGE_ACTIONS, ...PAGE_ACTIONS];

/** The action of a press of the whole page; undefined where the key means nothing here. */
export function actionOf(event: Pressed): Action | undefined {
  return ACTIONS.find(({ keys, heardBy }) => !heardBy && keys?.some((chord) => isPressed(chord, event)));
}
