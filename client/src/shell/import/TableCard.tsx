import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ReadAsChoice, Recipe, TableLook } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../../i18n/types.ts';
import { Columns } from './Columns.tsx';
import { choose, chooseRecipe, useRoom } from './room.ts';
import roomStyle from './import.module.css';

type RecipeName = keyof Texts['importing']['recipe'];

const OUT = '-';
const OWN = '*';

/** A table: how it is read, what recipe is laid on it, and what its columns become. */
export function TableCard({ table }: { table: TableLook }): ReactElement {
  const { t, i18n } = useTranslation('importing');
  const choice = useRoom((room) => room.choice);
  const own = choice.tables?.find(({ file, sheet }) => file === table.file && sheet === table.sheet);
  const isOut = own?.recipe === null;
  const nameOf = (name: string) =>
    i18n.exists(`importing:recipe.${name}`) ? t(`recipe.${name as RecipeName}`) : name;
  const isOwn = typeof own?.recipe === 'object' && own.recipe !== null;
  return (
    <section className={roomStyle.table} aria-label={table.file}>
      <h3>
        {table.sheet === null ? table.file : `${table.file} › ${table.sheet}`}{' '}
        <span className="muted">{t('rows', { count: table.rows })}</span>
      </h3>
      <div className={roomStyle.row}>
        <NativeSelect
          label={t('recipeLabel')}
          value={isOut ? OUT : isOwn ? OWN : (table.recipe?.name ?? '')}
          data={[
            ...(table.recipe === null && !isOut ? [{ value: '', label: t('noRecipeChosen') }] : []),
            ...(isOwn
              ? [{ value: OWN, label: t('ownRecipe', { name: nameOf(table.recipe?.name ?? '') }) }]
              : []),
            ...table.fitting.map((name) => ({ value: name, label: nameOf(name) })),
            { value: OUT, label: t('leaveOut') },
            ...(table.possible.length > 0
              ? [
                  {
                    group: t('otherRecipes'),
                    items: table.possible.map((name) => ({ value: name, label: nameOf(name) })),
                  },
                ]
              : []),
          ]}
          onChange={({ currentTarget: { value } }) => void chooseRecipe(table, value === OUT ? null : value)}
        />
        <ReadAs table={table} />
        {isOwn && table.recipe !== null && <RecipeName table={table} recipe={table.recipe} />}
      </div>
      {!isOut && <Columns table={table} />}
    </section>
  );
}

/** The name under which a changed recipe is kept with the table, and offered for the next one. */
function RecipeName({ table, recipe }: { table: TableLook; recipe: Recipe }): ReactElement {
  const { t, i18n } = useTranslation('importing');
  const isNamed = !i18n.exists(`importing:recipe.${recipe.name}`);
  return (
    <TextInput
      label={t('saveRecipe')}
      placeholder={t('saveRecipeAs')}
      maxLength={100}
      key={recipe.name}
      defaultValue={isNamed ? recipe.name : ''}
      onBlur={({ currentTarget: { value } }) => {
        const name = value.trim();
        if (name !== '' && name !== recipe.name) void chooseRecipe(table, { ...recipe, name });
      }}
    />
  );
}

/** Encoding, divider and header row, where the guess is wrong. */
function ReadAs({ table }: { table: TableLook }): ReactElement | null {
  const { t } = useTranslation('importing');
  const choice = useRoom((room) => room.choice);
  const now = choice.readAs?.find(({ file }) => file === table.file);
  const change = (part: ReadAsChoice) => {
    const others = (choice.readAs ?? []).filter(({ file }) => file !== table.file);
    void choose({ ...choice, readAs: [...others, { ...now, ...part, file: table.file }] });
  };
  return (
    <>
      {table.sheet === null && (
        <>
          <NativeSelect
            label={t('encoding')}
            value={now?.encoding ?? ''}
            data={[{ value: '', label: t('guessed') }, 'utf-8', 'windows-1252', 'utf-16le']}
            onChange={({ currentTarget: { value } }) =>
              change({ encoding: value === '' ? undefined : (value as 'utf-8') })
            }
          />
          <NativeSelect
            label={t('delimiter')}
            value={now?.delimiter ?? ''}
            data={[
              { value: '', label: t('guessed') },
              { value: ',', label: t('comma') },
              { value: ';', label: t('semicolon') },
              { value: '\t', label: t('tab') },
              { value: '|', label: t('bar') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              change({ delimiter: value === '' ? undefined : (value as ',') })
            }
          />
        </>
      )}
      <NumberInput
        label={t('headerLine')}
        w={110}
        min={0}
        max={10_000}
        key={table.headerLine}
        defaultValue={table.headerLine}
        onBlur={({ currentTarget: { value } }) => {
          const line = Number(value);
          if (value !== '' && line !== table.headerLine) change({ headerLine: line });
        }}
      />
    </>
  );
}
