import type { EntityType, RelationType, StatusWord } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from './types.ts';
import { compareIn, type Compare } from './compare.ts';

type Amount = EntityType | 'entity' | 'tie';

/** Words of the data model in the user's language; a word that is not in the vocabulary is shown as it is. */
export interface Words {
  language: string;
  /** `Organisation`, or `Organisations` for more than one. */
  type: (type: EntityType, count?: number) => string;
  /** `6 projects`. */
  amount: (what: Amount, count: number) => string;
  kind: (kind: string) => string;
  /** What a document is: minutes, slides … */
  documentKind: (kind: string) => string;
  relation: (type: RelationType) => string;
  role: (role: string) => string;
  nature: (nature: string) => string;
  /** How far a project is, with when that was known. */
  status: (status: StatusWord, asOf?: string | null) => string;
  number: (value: number) => string;
  euro: (value: number) => string;
  percent: (share: number) => string;
  date: (iso: string) => string;
  /** A moment, to the second. */
  moment: (iso: string) => string;
  /** Sorts names as readers of the language do. */
  compare: Compare;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
}

/** The words in the language in use. */
export function useWords(): Words {
  const { t, i18n } = useTranslation('words');
  const language = i18n.language;
  return useMemo(() => {
    const has = (key: string): boolean => i18n.exists(`words:${key}`);
    const word = (group: 'kind' | 'documentKind' | 'role' | 'nature', name: string): string =>
      has(`${group}.${name}`) ? t(`${group}.${name}` as `kind.${keyof Texts['words']['kind']}`) : name;
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    return {
      language,
      type: (type, count = 1) => t(`type.${type}`, { count }),
      amount: (what, count) => t(`amount.${what}`, { count }),
      kind: (kind) => word('kind', kind),
      documentKind: (kind) => word('documentKind', kind),
      relation: (type) => t(`relation.${type}`),
      role: (role) => word('role', role),
      nature: (nature) => word('nature', nature),
      status: (is, asOf = null) =>
        asOf === null
          ? t(`status.${is}`)
          : t('statusAsOf', { status: t(`status.${is}`), date: dateIn(language, asOf) }),
      number: (value) => number.format(value),
      euro: (value) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value),
      percent: (share) =>
        new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share),
      date: (iso) => dateIn(language, iso),
      moment: (iso) =>
        new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'medium', timeStyle: 'medium' }).format(
          new Date(iso),
        ),
      compare: compareIn(language),
      list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    };
  }, [t, i18n, language]);
}

/** English is read here by Europeans: the day before the month, 24 hours. */
const dateLocale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** A day, a month or a year as the language writes it. */
function dateIn(language: string, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const format: Intl.DateTimeFormatOptions =
    day === undefined
      ? { year: 'numeric', month: 'long', timeZone: 'UTC' }
      : { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(dateLocale(language), format).format(date);
}
