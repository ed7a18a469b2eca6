import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../state/shell.ts';
import { changeView, currentView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import type { Doing } from './action.ts';
import { expand } from './commands.ts';
import { tell } from './speak.ts';

/** What the actions need to run: the network, and words for what they did in the user's language. */
export function useDoing(): Doing {
  const net = useNet();
  const { t } = useTranslation('explore');
  const { t: help } = useTranslation('help');
  return useMemo(
    () => ({
      net,
      expand: (id, depth) => {
        if (id !== null && !currentView().selection.includes(id)) changeView({ selection: [id], path: null });
        const result = expand(net, depth);
        if (!result) return;
        const sentence = t('shown', { shown: result.shown, total: result.total });
        // What is whole need not be announced to those who see it.
        if (result.shown < result.total) tell(sentence, 4000);
        else say(sentence);
      },
      say: (what) => say(t(`said.${what}`)),
      copyLink: () => {
        void navigator.clipboard.writeText(location.href).then(() => tell(help('share.copied'), 2000));
      },
    }),
    [net, t, help],
  );
}
