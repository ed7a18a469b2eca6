import { MultiSelect, TextInput } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ownKey, type OwnColumn, type OwnFilter } from '../graph/own.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { changeView, useView } from '../state/viewStore.ts';
import exploreStyle from './explore.module.css';

/** A field for each column of one's own tables: words are chosen, numbers and dates have bounds. */
export function OwnFields(): ReactElement | null {
  const { t } = useTranslation('explore');
  const { attributes } = useNet().data;
  if (attributes.length === 0) return null;
  return (
    <>
      <h3 className="flush">{t('ownColumns')}</h3>
      {attributes.map((column) =>
        column.kind === 'number' || column.kind === 'date' ? (
          <Between key={ownKey(column)} column={column} />
        ) : (
          <Values key={ownKey(column)} column={column} />
        ),
      )}
    </>
  );
}

/** Puts a filter by a column in the place of the one before; one that asks nothing is taken out. */
function setOwn(next: OwnFilter): void {
  changeView(({ filters }) => {
    const others = (filters.own ?? []).filter(({ key }) => key !== next.key);
    const asks = next.values !== undefined || next.from !== undefined || next.to !== undefined;
    const own = asks ? [...others, next] : others;
    return { filters: { ...filters, own: own.length === 0 ? undefined : own } };
  });
}

const useOwn = (key: string): OwnFilter | undefined =>
  useView((view) => view.filters.own?.find((own) => own.key === key));

function Values({ column }: { column: OwnColumn }): ReactElement {
  const { t } = useTranslation('explore');
  const { seen } = useNet();
  const words = useWords();
  const key = ownKey(column);
  const chosen = useOwn(key)?.values;
  const choices = useMemo(() => {
    const counts = new Map<string, number>();
    column.values.forEach((value, k) => {
      const text = String(value);
      counts.set(text, (counts.get(text) ?? 0) + (seen.nodes[column.nodes[k]] ?? 0));
    });
    return [...counts]
      .sort(([a, countA], [b, countB]) => countB - countA || words.compare(a, b))
      .map(([value, count]) => ({ value, label: `${value} (${words.number(count)})` }));
  }, [column, seen, words]);
  return (
    <MultiSelect
      size="xs"
      label={column.name}
      placeholder={chosen ? undefined : t('choose')}
      data={choices}
      value={chosen ?? []}
      searchable
      clearable
      hidePickedOptions
      limit={200}
      comboboxProps={{ shadow: 'sm' }}
      onChange={(next) => setOwn({ key, ...(next.length === 0 ? {} : { values: next }) })}
    />
  );
}

function Between({ column }: { column: OwnColumn }): ReactElement {
  const { t } = useTranslation('explore');
  const key = ownKey(column);
  const { from, to } = useOwn(key) ?? {};
  const bound = (end: 'from' | 'to', name: string, now: string | undefined): ReactElement => (
    <TextInput
      // What is typed is taken when the field is left; a bound that is taken away empties it.
      key={`${end} ${now ?? ''}`}
      size="xs"
      aria-label={`${column.name}: ${name}`}
      placeholder={name}
      inputMode={column.kind === 'number' ? 'decimal' : undefined}
      defaultValue={now ?? ''}
      onBlur={({ currentTarget: { value } }) => commit(end, value)}
      onKeyDown={({ key: pressed, currentTarget: { value } }) => {
        if (pressed === 'Enter') commit(end, value);
      }}
    />
  );
  const commit = (end: 'from' | 'to', text: string): void => {
    const value = boundOf(column.kind, text);
    const next = { from, to, [end]: value };
    if (next[end] !== (end === 'from' ? from : to))
      setOwn({ key, ...(next.from ? { from: next.from } : {}), ...(next.to ? { to: next.to } : {}) });
  };
  return (
    <fieldset className={exploreStyle.fieldset}>
      <legend>{column.name}</legend>
      <div className="row">
        {bound('from', t('ownFrom'), from)}
        {bound('to', t('ownTo'), to)}
      </div>
    </fieldset>
  );
}

/** What is typed as a bound, as the filter has it; undefined: it is none. */
function boundOf(kind: OwnColumn['kind'], text: string): string | undefined {
  const plain = text.trim().replaceAll(/[\s\u00a0]/g, '');
  if (kind === 'number') {
    const value = Number(plain.replace(',', '.').replace('−', '-'));
    return plain === '' || !Number.isFinite(value) ? undefined : String(value);
  }
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(plain) ? plain : undefined;
}
