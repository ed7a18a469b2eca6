import { EMBEDDEDNESS_KEYS, type ChangeAnswer, type MemberRow, type Slice } from '@sidos/api/model';
import type { i18n as I18n, TFunction } from 'i18next';
import type { Words } from '../../i18n/useWords.ts';
import type { Column } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';
import type { Names } from '../../view/useNames.ts';

/** The columns of the members: name, kind, ties in and out, and all figures of the sheet. */
export function memberColumns(
  t: TFunction<'embeddedness'>,
  i18n: I18n,
  words: Pick<Words, 'kind'>,
  names: Pick<Names, 'actor'>,
): Column<MemberRow>[] {
  const measured = (key: string): Pick<Column<MemberRow>, 'key' | 'title' | 'numeric' | 'measure'> => ({
    key,
    title: measureText(i18n, { level: 'desk', key }).name,
    numeric: true,
    measure: { level: 'desk', key },
  });
  return [
    { key: 'name', title: t('members.name'), value: ({ actor }) => names.actor(actor), width: 200 },
    {
      key: 'kind',
      title: t('members.kind'),
      value: ({ actor }) => (actor.kind ? words.kind(actor.kind) : ''),
      hidden: true,
    },
    { ...measured('inside'), value: ({ inside }) => inside },
    { ...measured('outside'), value: ({ outside }) => outside },
    ...EMBEDDEDNESS_KEYS.map((key): Column<MemberRow> => ({
      ...measured(key),
      value: ({ figures }) => figures[key] ?? null,
    })),
  ];
}

/** A tie of the change with the names of its ends. */
export interface ChangeRow {
  id: string;
  ends: readonly [string, string];
  a: string;
  b: string;
  tie: ChangeAnswer['ties'][number];
  via: string;
}

/** The ties of the change as rows, names as they are shown; ties of people are left out while these are hidden. */
export function changeRows(
  { actors, ties }: Pick<ChangeAnswer, 'actors' | 'ties'>,
  names: Pick<Names, 'actor'>,
  peopleHidden: boolean,
): ChangeRow[] {
  const isNamed = ({ type }: { type: string }): boolean => !peopleHidden || type !== 'person';
  return ties
    .filter((tie) => isNamed(actors[tie.a]) && isNamed(actors[tie.b]))
    .map((tie) => {
      const [a, b] = [actors[tie.a], actors[tie.b]];
      const via = tie.via.filter(isNamed).map(names.actor).join('; ');
      return { id: `${a.id} ${b.id}`, ends: [a.id, b.id], a: names.actor(a), b: names.actor(b), tie, via };
    });
}

/** The columns of the ties of two states, told apart by documents or by periods. */
export function changeColumns(t: TFunction<'embeddedness'>, by: Slice['by']): Column<ChangeRow>[] {
  return [
    { key: 'a', title: t('change.a'), value: ({ a }) => a, width: 160 },
    { key: 'b', title: t('change.b'), value: ({ b }) => b, width: 160 },
    { key: 'change', title: t('change.change'), value: ({ tie }) => t(`change.said.${by}.${tie.change}`) },
    { key: 'before', title: t('change.countBefore'), value: ({ tie }) => tie.before, numeric: true },
    { key: 'after', title: t('change.countAfter'), value: ({ tie }) => tie.after, numeric: true },
    { key: 'via', title: t('change.via'), value: ({ via }) => via },
  ];
}
