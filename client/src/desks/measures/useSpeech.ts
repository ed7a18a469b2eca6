import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import type { Speech } from './columns.ts';

/** What the tables of the desk speak with. */
export function useSpeech(): Speech {
  const { t, i18n } = useTranslation('measuresDesk');
  const names = useNames();
  const words = useWords();
  return useMemo(() => ({ t, i18n, names, kind: words.kind }), [t, i18n, names, words]);
}
