import { createInstance, type i18n as I18n } from 'i18next';
import { LANGUAGES, type Language } from '../../client/src/i18n/setup.ts';
import type { Texts } from '../../client/src/i18n/types.ts';

export { LANGUAGES, type Language };

const folder = async (language: Language): Promise<[Language, Texts]> => {
  const index = (await import(`../../client/src/i18n/${language}/index.ts`)) as Record<Language, Texts>;
  return [language, index[language]];
};

/** All texts of all languages, which the page fetches piece by piece. */
export const TEXTS = Object.fromEntries(await Promise.all(LANGUAGES.map(folder))) as Record<Language, Texts>;

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
