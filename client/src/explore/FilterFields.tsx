import { MultiSelect, NumberInput } from '@mantine/core';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { LIST_FILTERS, type Filters, type ListFilter } from '../graph/filters.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { Chips } from './Chips.tsx';
import { isFound } from '../graph/found.ts';
import { OwnFields } from './OwnFields.tsx';
import { filterValues } from './filterValues.ts';
import { useValueName } from './useChips.ts';
import partStyle from '../components/parts.module.css';
import exploreStyle from './explore.module.css';

/** Sets or takes away one filter. */
function setFilter(part: Partial<Filters>): void {
  changeView(({ filters }) => ({
    filters: Object.fromEntries(
      Object.entries({ ...filters, ...part }).filter(([, value]) => value !== undefined),
    ),
  }));
}

/** The filters: those in force as chips, and a field for each that there is. */
export function FilterFields(): ReactElement {
  const { t } = useTranslation('explore');
  const [open, setOpen] = useState(false);
  return (
    <section className={partStyle.section} aria-label={t('filters')}>
      <h2>{t('filters')}</h2>
      <Chips />
      <details
        className={exploreStyle.more}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{t('addFilter')}</summary>
        {open && (
          <div className="stack">
            {LIST_FILTERS.map((filter) => (
              <ListField key={filter} filter={filter} />
            ))}
            <Bounds low="from" high="until" label={t('filter.period')} names={[t('from'), t('until')]} />
            <p className="muted small flush">{t('periodNote')}</p>
            <Bounds low="least" high="most" label={t('filter.money')} names={[t('least'), t('most')]} />
            <OwnFields />
          </div>
        )}
      </details>
    </section>
  );
}

function ListField({ filter }: { filter: ListFilter }): ReactElement {
  const { t } = useTranslation('explore');
  const { data, seen } = useNet();
  const { number } = useWords();
  const chosen = useView((view) => view.filters[filter]);
  const valueName = useValueName();
  const values = useMemo(() => filterValues(data, seen, filter), [data, seen, filter]);
  const choices = values.map(({ value, count }) => ({
    value,
    label: filter === 'region' ? valueName(filter, value) : `${valueName(filter, value)} (${number(count)})`,
  }));
  return (
    <MultiSelect
      size="xs"
      label={t(`filter.${filter}`)}
      placeholder={chosen ? undefined : t('choose')}
      data={choices}
      value={chosen ?? []}
      searchable
      filter={({ options, search }) => options.filter((option) => isFound(data, option, search))}
      clearable
      hidePickedOptions
      limit={200}
      comboboxProps={{ shadow: 'sm' }}
      onChange={(next) => setFilter({ [filter]: next.length === 0 ? undefined : next })}
    />
  );
}

interface BoundsProps {
  low: 'from' | 'least';
  high: 'until' | 'most';
  label: string;
  names: [string, string];
}

function Bounds({ low, high, label, names }: BoundsProps): ReactElement {
  const filters = useView((view) => view.filters);
  const input = (key: 'from' | 'until' | 'least' | 'most', name: string): ReactElement => (
    <NumberInput
      size="xs"
      aria-label={`${label}: ${name}`}
      placeholder={name}
      hideControls
      min={0}
      max={key === 'from' || key === 'until' ? 9999 : undefined}
      value={filters[key] ?? ''}
      onBlur={(event) => commit(key, event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(key, event.currentTarget.value);
      }}
    />
  );
  return (
    <fieldset className={exploreStyle.fieldset}>
      <legend>{label}</legend>
      <div className="row">
        {input(low, names[0])}
        {input(high, names[1])}
      </div>
    </fieldset>
  );
}

function commit(key: 'from' | 'until' | 'least' | 'most', text: string): void {
  const value = Number(text.replace(/\D/g, ''));
  const isYear = key === 'from' || key === 'until';
  const valid = text.trim() !== '' && (!isYear || (value >= 1000 && value <= 9999));
  setFilter({ [key]: valid ? value : undefined });
}
