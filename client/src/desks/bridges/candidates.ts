import type { MissingAnswer } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import type { Column } from '../../components/table/table.ts';
import type { Names } from '../../view/useNames.ts';
import type { Trial } from './choiceTypes.ts';

type Candidate = MissingAnswer['candidates'][number];

/**
 * The change that would make a candidate join the groups: a tie where it is a pair, else a joint project of the one
 * that has partners in both, with these partners.
 */
export function trialOf({ actors, reasons }: Candidate, projectName: string): Trial {
  const [a, b] = actors;
  if (b !== undefined) return { remove: [], add: [{ a: a.id, b: b.id }], project: null };
  const partners = reasons.flatMap(({ things }) => things.map(({ id }) => id));
  return {
    remove: [],
    add: [],
    project: { name: projectName, members: [...new Set([a.id, ...partners])].slice(0, 100) },
  };
}

/** Who, why and how many reasons, for copying, for CSV and for the report. */
export function candidateColumns(t: TFunction<'bridges'>, names: Names): Column<Candidate>[] {
  return [
    {
      key: 'who',
      title: t('missing.column.who'),
      value: ({ actors: [a, b] }) =>
        b === undefined
          ? t('missing.one', { name: names.actor(a) })
          : t('missing.pair', { a: names.actor(a), b: names.actor(b) }),
    },
    {
      key: 'why',
      title: t('missing.column.reasons'),
      value: ({ reasons }) =>
        reasons
          .map(({ kind, things }) => `${t(`missing.reason.${kind}`)} ${things.map(names.actor).join(', ')}`)
          .join('; '),
    },
    { key: 'score', title: t('missing.column.score'), value: ({ score }) => score, numeric: true },
  ];
}
