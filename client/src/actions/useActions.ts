import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { expand, type Shown } from './commands.ts';
import { makeActions, type Action } from './registry.ts';
import { tell } from './speak.ts';
import { say } from '../state/shell.ts';
import { changeView, currentView } from '../state/viewStore.ts';
import type { Network } from '../view/network.ts';

/** The actions with words: what each did is told in the user's language. */
export interface Spoken {
  actions: Action[];
  /** Expands the selection and says how much of it is shown. */
  expandSelection: (net: Network, depth: number) => void;
  /** Expands an entity, selecting it first. */
  expandAt: (net: Network, id: string, depth: number) => void;
}

/** The actions of menu and keyboard. */
export function useActions(): Spoken {
  const { t } = useTranslation('explore');
  const { t: help } = useTranslation('help');
  return useMemo(() => {
    const speak = (result: Shown | null): void => {
      if (!result) return;
      const sentence = t('shown', { shown: result.shown, total: result.total });
      // What is whole need not be announced to those who see it.
      if (result.shown < result.total) tell(sentence, 4000);
      else say(sentence);
    };
    const expandAt: Spoken['expandAt'] = (net, id, depth) => {
      if (!currentView().selection.includes(id)) changeView({ selection: [id], path: null });
      speak(expand(net, depth));
    };
    const copyLink = (): void => {
      void navigator.clipboard.writeText(location.href).then(() => tell(help('share.copied'), 2000));
    };
    return {
      actions: makeActions(currentView, expandAt, copyLink),
      expandAt,
      expandSelection: (net, depth) => speak(expand(net, depth)),
    };
  }, [t, help]);
}
