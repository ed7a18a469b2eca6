import { useEffect } from 'react';
import { actionOf } from '../actions/registry.ts';
import { useDoing } from '../actions/useActions.ts';

/** Whether keys belong to what has the focus: a field, an editor, a menu, a dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest(
      'input:not([type=radio], [type=checkbox]), textarea, select, [role="menu"], [role="dialog"], [role="listbox"], .cm-editor',
    ) !== null
  );
}

/** The keys of the whole page, as the actions have them; arrows and Enter on the stage are the stage's own (useWalk). */
export function useKeyboard(): void {
  const doing = useDoing();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isBusy(event.target)) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      action.run?.(doing, null);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [doing]);
}
