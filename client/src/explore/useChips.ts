import { CERTAINTIES, type ActorType, type RelationType, type StatusWord } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { LIST_FILTERS, type Filters, type ListFilter } from '../graph/filters.ts';
import { ownColumn } from '../graph/own.ts';
import type { View } from '../state/view.ts';
import { useView } from '../state/viewStore.ts';
import { useCategoryName } from './useCategoryName.ts';

/** A filter in force, in words, and the view without it. */
export interface Chip {
  key: string;
  label: string;
  without: Partial<View>;
}

/** The name of a value of a filter, in the user's language. */
export function useValueName(): (filter: ListFilter, value: string) => string {
  const { t } = useTranslation('words');
  const { data } = useNet();
  const words = useWords();
  return (filter, value) => {
    switch (filter) {
      case 'type':
        return words.type(value as ActorType, 2);
      case 'kind':
        return words.kind(value);
      case 'relation':
        return words.relation(value as RelationType);
      case 'role':
        return words.role(value);
      case 'certainty':
        return t(`certainty.${CERTAINTIES.find((item) => item === value) ?? 'stated'}`);
      case 'status':
        return words.status(value as StatusWord);
      case 'document':
        return value;
      case 'region':
      case 'cluster':
      case 'theme':
        return data.nodes.name[data.indexOf.get(value) ?? -1] ?? value;
    }
  };
}

/** All that narrows the view, as chips that can be taken away. */
export function useChips(): Chip[] {
  const { t } = useTranslation('explore');
  const view = useView((whole) => whole);
  const { data } = useNet();
  const { nodes } = data;
  const valueName = useValueName();
  const categoryName = useCategoryName();
  const { filters, without, only, hidden, pinned, people } = view;
  const short = (names: string[]): string =>
    names.length > 2 ? t('chip.more', { first: names[0], count: names.length - 1 }) : names.join(', ');
  const less = (...keys: (keyof Filters)[]): Partial<View> => ({
    filters: Object.fromEntries(
      Object.entries(filters).filter(([key]) => !keys.some((gone) => gone === key)),
    ),
  });

  const chips: Chip[] = [];
  for (const name of LIST_FILTERS) {
    const values = filters[name];
    if (!values) continue;
    const list = short(values.map((value) => valueName(name, value)));
    chips.push({
      key: name,
      label: t('chip.filter', { name: t(`filter.${name}`), list }),
      without: less(name),
    });
  }
  for (const own of filters.own ?? []) {
    const column = ownColumn(data, own.key);
    if (column === undefined) continue;
    const list = own.values ? short(own.values) : `${own.from ?? ''} – ${own.to ?? ''}`;
    const others = filters.own?.filter((other) => other !== own) ?? [];
    chips.push({
      key: own.key,
      label: t('chip.filter', { name: column.name, list }),
      without: { filters: { ...filters, own: others.length === 0 ? undefined : others } },
    });
  }
  const { from, until, least, most } = filters;
  if (from !== undefined || until !== undefined) {
    const label = t('chip.period', { from: from ?? '', until: until ?? '' });
    chips.push({ key: 'period', label, without: less('from', 'until') });
  }
  if (least !== undefined || most !== undefined) {
    const label = t('chip.money', { least: least ?? 0, most: most ?? '' });
    chips.push({ key: 'money', label, without: less('least', 'most') });
  }
  for (const colouring of new Set(without.map((key) => key.slice(0, key.indexOf('='))))) {
    const own = without.filter((key) => key.startsWith(`${colouring}=`));
    const list = short(own.map((key) => categoryName(colouring, key.slice(colouring.length + 1))));
    chips.push({
      key: `without-${colouring}`,
      label: t('chip.without', { list }),
      without: { without: without.filter((key) => !own.includes(key)) },
    });
  }
  if (only)
    chips.push({ key: 'only', label: t('chip.kept', { count: only.length }), without: { only: null } });
  if (hidden.length > 0) {
    chips.push({ key: 'hidden', label: t('chip.hidden', { count: hidden.length }), without: { hidden: [] } });
  }
  const pins = Object.keys(pinned).length;
  if (pins > 0)
    chips.push({ key: 'pinned', label: t('chip.pinned', { count: pins }), without: { pinned: {} } });
  if (people === 'hidden')
    chips.push({
      key: 'people',
      label: t('chip.people', { count: nodes.type.filter((type) => type === 'person').length }),
      without: { people: 'shown' },
    });
  return chips;
}
