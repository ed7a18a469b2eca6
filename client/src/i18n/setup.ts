import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { sv } from './sv/index.ts';
import type { Texts } from './types.ts';

/** The languages: a folder each, and a line here, in the order in which the page offers them. */
export const TEXTS = { fi, sv, en } satisfies Record<string, Texts>;
export type Language = keyof typeof TEXTS;
export const LANGUAGES = Object.keys(TEXTS) as readonly Language[];

const KEPT = 'sidos-language';

/** The language of the link, else the one asked for before, else the browser's first that we have, else English. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const wishes = [asked, localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (
    LANGUAGES.find((language) => language === wishes.find((wish) => LANGUAGES.some((own) => own === wish))) ??
    'en'
  );
}

/** Starts translation; the texts are in the bundle, so it is there at once. */
export function setupLanguages(): void {
  void i18next.use(initReactI18next).init({
    resources: TEXTS,
    lng: firstLanguage(),
    fallbackLng: 'en',
    ns: Object.keys(en),
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
  // The address bar does not keep the language of a link, which is to hold when the page is loaded again.
  if (new URLSearchParams(location.search).has('lang')) localStorage.setItem(KEPT, i18next.language);
}

/** Changes the language of the whole page and remembers it. */
export function changeLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
