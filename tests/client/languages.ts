import { createInstance, type i18n as I18n } from 'i18next';
import { en } from '../../client/src/i18n/en/index.ts';
import { fi } from '../../client/src/i18n/fi/index.ts';
import { sv } from '../../client/src/i18n/sv/index.ts';

export const TEXTS = { en, fi, sv };
export type Language = keyof typeof TEXTS;
export const LANGUAGES: readonly Language[] = ['en', 'fi', 'sv'];

/** The interface's texts in one language, as the app sets them up. */
export function speaking(language: Language): I18n {
  const instance = createInstance();
  void instance.init({
    resources: TEXTS,
    lng: language,
    ns: Object.keys(en),
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
