import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Texts } from './types.ts';

type File = Promise<Record<string, ResourceKey>>;

/**
 * The languages: a folder each, and a line here, in the order in which the page offers them. A namespace is a file of the
 * folder, fetched when something is about to speak from it.
 */
const FILES = {
  fi: (namespace: string) => import(`./fi/${namespace}.ts`) as File,
  sv: (namespace: string) => import(`./sv/${namespace}.ts`) as File,
  en: (namespace: string) => import(`./en/${namespace}.ts`) as File,
} satisfies Record<string, (namespace: string) => File>;
export type Language = keyof typeof FILES;
export const LANGUAGES = Object.keys(FILES) as readonly Language[];

/** A part of the texts. */
export type Namespace = keyof Texts;

/** What the window, its menus and the card of an entity speak from. */
export const FIRST_WORDS = [
  'shell',
  'explore',
  'card',
  'help',
  'words',
  'access',
  'table',
  'sources',
  'importing',
  'networks',
] as const satisfies readonly Namespace[];

/** Gives i18next the texts of one language, a namespace at a time. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    FILES[language as Language](namespace).then(
      (file) => done(null, file[namespace]),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

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

/**
 * Starts translation, in one language alone; done when the texts of the opening are there.
 *
 * @throws Error where they do not come
 */
export async function setupLanguages(): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      load: 'currentOnly',
      // Every language has every text: a missing one is a type error.
      fallbackLng: false,
      ns: [...FIRST_WORDS],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
    });
  await fetchWords(i18next.language, FIRST_WORDS);
  document.documentElement.lang = i18next.language;
  // The address bar does not keep the language of a link, which is to hold when the page is loaded again.
  if (new URLSearchParams(location.search).has('lang')) localStorage.setItem(KEPT, i18next.language);
}

/** Namespaces that are not there in a language. */
function missingIn(language: string, namespaces: readonly string[]): string[] {
  return namespaces.filter((namespace) => !i18next.hasResourceBundle(language, namespace));
}

/** Fetches namespaces in a language. i18next alone keeps a failure, asks no second time, and tells nobody who waits. */
async function fetchWords(language: string, namespaces: readonly string[]): Promise<void> {
  const missing = missingIn(language, namespaces);
  if (missing.length === 0) return;
  await i18next.reloadResources(language, missing);
  const still = missingIn(language, missing);
  if (still.length > 0) throw new Error(`The texts ${still.join(', ')} (${language}) did not come.`);
}

/**
 * Fetches namespaces that a part of the page is about to speak from.
 *
 * @throws Error where one does not come
 */
export async function loadWords(namespaces: readonly Namespace[]): Promise<void> {
  await fetchWords(i18next.language, namespaces);
  // So that another language comes with them.
  await i18next.loadNamespaces(namespaces);
}

/**
 * Changes the language of the whole page, once its texts are there, and remembers it.
 *
 * @throws Error where they do not come: the page then stays as it is
 */
export async function changeLanguage(language: Language): Promise<void> {
  await fetchWords(language, [i18next.options.ns ?? FIRST_WORDS].flat());
  await i18next.changeLanguage(language);
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
}
