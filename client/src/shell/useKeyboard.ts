import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { bringBack, clear, hide, keepOnly, showPath } from '../actions/commands.ts';
import { indicesOf } from '../graph/dataset.ts';
import { currentStage } from '../stage/current.ts';
import { say, setShell, useShell } from '../state/shell.ts';
import { currentView, useViewStore } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import { SEARCH_ID } from './SearchBox.tsx';
import { useActions } from '../actions/useActions.ts';

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

/** The keys of the whole page; arrows and Enter on the stage are the stage's own (useWalk). */
export function useKeyboard(): void {
  const net = useNet();
  const { t } = useTranslation('explore');
  const { expandSelection } = useActions();
  useEffect(() => {
    const zoom = (factor: number) => (): void => currentStage()?.camera.zoom(factor);
    const keys: Record<string, () => void> = {
      '/': () => document.getElementById(SEARCH_ID)?.focus(),
      '?': () => setShell({ help: true }),
      e: () => expandSelection(net, currentView().depth),
      1: () => expandSelection(net, 1),
      2: () => expandSelection(net, 2),
      3: () => expandSelection(net, 3),
      h: () => hide(currentView().selection),
      H: () => keepOnly(currentView().selection),
      u: () => {
        bringBack();
        say(t('said.back'));
      },
      p: () => showPath(),
      l: () => setShell({ lasso: !useShell.getState().lasso }),
      f: () => {
        const chosen = indicesOf(net.data, currentView().selection);
        if (chosen.length > 0) currentStage()?.camera.fit(chosen);
      },
      0: () => currentStage()?.camera.fitAll(),
      '+': zoom(1.5),
      '=': zoom(1.5),
      '-': zoom(1 / 1.5),
      Escape: () => {
        if (useShell.getState().lasso) setShell({ lasso: false });
        else clear();
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      if (isBusy(event.target)) return;
      const { undo, redo } = useViewStore.getState();
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
        say(t(event.shiftKey ? 'said.redone' : 'said.undone'));
        return;
      }
      if (event.altKey) return;
      const run = keys[event.key] ?? (event.shiftKey ? undefined : keys[event.key.toLowerCase()]);
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [net, t, expandSelection]);
}
