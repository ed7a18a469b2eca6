import { createInstance, type i18n as I18n } from 'i18next';
import { LANGUAGES, TEXTS, type Language } from '../../client/src/i18n/setup.ts';

export { LANGUAGES, TEXTS, type Language };

/** The interface's texts in one language, as the app sets them up. */
export function speaking(language: Language): I18n {
  const instance = createInstance();
  void instance.init({
    resources: TEXTS,
    lng: language,
    ns: Object.keys(TEXTS.en),
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
