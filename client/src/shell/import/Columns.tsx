import { THING_FIELDS, TIE_FIELDS, type ColumnUse, type Recipe, type TableLook } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords, type Words } from '../../i18n/useWords.ts';
import { chooseColumn } from './room.ts';
import roomStyle from './import.module.css';

type Field = NonNullable<ColumnUse['field']>;

/** What can be said of a place, and of no other thing. */
const OF_PLACES: readonly string[] = ['town', 'postcode', 'region', 'nuts', 'country', 'place'];
/** What is said of all that has a name, before the fields of its type. */
const COMMON: readonly string[] = ['name', 'key', 'alias'];
const OF_TYPES: Readonly<Record<string, readonly string[]>> = {
  organisation: ['kind', 'businessId', 'vat', 'pic', 'ror', 'wikidata', 'nameFi', 'nameSv', 'nameEn'],
  project: ['kind', 'number', 'theme', 'start', 'end', 'budgetEur', 'status'],
  event: ['date'],
};
const OF_TIES: Readonly<Record<string, readonly string[]>> = {
  PARTICIPATES_IN: ['role'],
  AFFILIATED_WITH: ['role'],
  CONCERNS: ['role'],
  FUNDS: ['amountEur', 'share', 'instrument'],
  ALLOCATES: ['amountEur', 'category'],
  OWNS: ['share'],
};

/** The uses that a column can have under a recipe, in groups by thing and tie. */
function usesOf({ things, ties }: Recipe): { label: string; type: string; tie: boolean; fields: Field[] }[] {
  const known = (fields: readonly string[]) =>
    [...THING_FIELDS, ...TIE_FIELDS, 'attribute' as const].filter((field) => fields.includes(field));
  return [
    ...things.map(({ label, type }) => ({
      ...{ label, type, tie: false },
      fields:
        type === 'region' ? known(OF_PLACES) : known([...COMMON, ...(OF_TYPES[type] ?? []), 'attribute']),
    })),
    ...ties
      .filter(({ type }) => type !== 'LOCATED_IN' && type !== 'PART_OF')
      .map(({ label, type }) => ({
        ...{ label, type, tie: true },
        fields: known([...(OF_TIES[type] ?? []), 'weight', 'since', 'until', 'attribute']),
      })),
  ].map((group) => ({ ...group, fields: [...new Set(group.fields)] }));
}

/** The columns of a table with samples, how far they are filled, and what each becomes. */
export function Columns({ table }: { table: TableLook }): ReactElement {
  const { t } = useTranslation('importing');
  const words = useWords();
  const { recipe } = table;
  const uses = recipe === null || recipe.shape === 'matrix' ? null : recipe;
  return (
    <div className={roomStyle.scroll} tabIndex={0} role="group" aria-label={t('columns')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('samples')}</th>
            <th scope="col">{t('filled')}</th>
            {uses !== null && <th scope="col">{t('becomes')}</th>}
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ name, samples, filled, different }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="muted">{samples.map((one) => one.slice(0, 40)).join(' · ')}</td>
              <td className={`tabular ${roomStyle.whole}`}>
                {words.percent(filled)} <span className="muted">({words.number(different)})</span>
              </td>
              {uses !== null && (
                <td>
                  <UseSelect table={table} recipe={uses} column={name} words={words} />
                  <HowWritten table={table} recipe={uses} column={name} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NUMBERS: readonly string[] = ['weight', 'amountEur', 'budgetEur', 'share', 'lon', 'lat'];
const DATES: readonly string[] = ['start', 'end', 'date', 'since', 'until', 'asOf'];
const MARKS = [';', ',', '|', '/'] as const;

/** How the cells of a column are to be read, where they can be read in more than one way. */
function HowWritten(props: { table: TableLook; recipe: Recipe; column: string }): ReactElement | null {
  const { table, recipe, column } = props;
  const { t } = useTranslation('importing');
  const use = recipe.columns.find((one) => one.column === column);
  if (use?.of == null || use.field === undefined) return null;
  const { field } = use;
  const change = (part: Partial<ColumnUse>) => void chooseColumn(table, { ...use, ...part });
  const select = (key: 'decimal' | 'dates' | 'split', values: readonly string[]) => (
    <select
      aria-label={t(`written.${key}Of`, { column })}
      value={use[key] ?? ''}
      onChange={({ currentTarget: { value } }) => change({ [key]: value === '' ? undefined : value })}
    >
      <option value="">{t(`written.${key}`)}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {key === 'split' ? t('written.by', { mark: value }) : t(`written.${value as 'comma'}`)}
        </option>
      ))}
    </select>
  );
  const isAttribute = field === 'attribute';
  const looks = table.columns.find(({ name }) => name === column)?.samples ?? [];
  const hasSlash = looks.some((text) => /^\d{1,2}\/\d{1,2}\/\d{2,4}/.test(text));
  const isDate = looks.some((text) => /^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text));
  const hasMark = !isDate && looks.some((text) => /\d[.,]\d/.test(text));
  if (DATES.includes(field) || (isAttribute && hasSlash))
    return select('dates', ['day first', 'month first']);
  if (
    NUMBERS.includes(field) ||
    (isAttribute && hasMark && looks.every((text) => /^[\d\s.,€-]+$/.test(text)))
  )
    return select('decimal', ['comma', 'point']);
  const isWords = isAttribute || field === 'name' || field === 'alias';
  return isWords && looks.some((text) => MARKS.some((mark) => text.includes(mark)))
    ? select('split', MARKS)
    : null;
}

function UseSelect(props: { table: TableLook; recipe: Recipe; column: string; words: Words }): ReactElement {
  const { table, recipe, column, words } = props;
  const { t } = useTranslation('importing');
  const now = recipe.columns.find((use) => use.column === column) ?? { column, of: null };
  const groups = usesOf(recipe);
  const nameOf = ({ label, type, tie }: (typeof groups)[number]) => {
    // Finnish says whom or what a tie is to after a colon, which stands before the field here.
    const what = tie ? words.relation(type as never).replace(/:$/, '') : words.type(type as never);
    const twice = groups.filter((other) => other.type === type).length > 1;
    return twice ? `${what} (${t(`label.${label as 'from'}`, { defaultValue: label })})` : what;
  };
  return (
    <select
      aria-label={t('becomesOf', { column })}
      value={now.of === null ? '' : `${now.of} ${now.field ?? ''}`}
      onChange={({ currentTarget: { value } }) => {
        const [of, field] = value.split(' ');
        void chooseColumn(table, value === '' ? { column, of: null } : { column, of, field: field as Field });
      }}
    >
      <option value="">{t('leftOut')}</option>
      {groups.flatMap((group) =>
        group.fields.map((field) => (
          <option key={`${group.label} ${field}`} value={`${group.label} ${field}`}>
            {`${nameOf(group)}: ${t(`field.${field}`)}`}
          </option>
        )),
      )}
    </select>
  );
}
