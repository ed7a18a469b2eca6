import type { ProjectionAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { useNet } from '../../view/network.ts';
import { useView } from '../../state/viewStore.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import type { Column } from '../../components/table/table.ts';
import { useNames } from '../../view/useNames.ts';
import { behind, tiesBetween, type PairTie } from './pairs.ts';
import { useParameters } from './useParameters.ts';
import { useWords } from '../../i18n/useWords.ts';

interface Props {
  answer: ProjectionAnswer;
  a: number;
  b: number;
}

/** The ties between two groups, or inside one: who, through what, and where it stands. A row selects both ends. */
export function PairTable({ answer, a, b }: Props): ReactElement {
  const { t } = useTranslation('bridges');
  const { data } = useNet();
  const names = useNames();
  const { compare } = useWords();
  const [nameA, nameB] = [names.group(answer.groups[a]), names.group(answer.groups[b])];
  const title = a === b ? t('groups.inside', { a: nameA }) : t('groups.pair', { a: nameA, b: nameB });
  const selection = useView((view) => view.selection);
  const parameters = useParameters(answer.meta);
  const rows = useMemo(
    () => tiesBetween(answer, a, b, { compare, nameOf: names.actor }),
    [answer, a, b, compare, names],
  );
  const columns = useMemo((): Column<PairTie>[] => {
    const { actors, shared } = answer;
    return [
      { key: 'from', title: t('groups.from'), value: (tie) => names.actor(actors[tie.a]), width: 160 },
      { key: 'to', title: t('groups.to'), value: (tie) => names.actor(actors[tie.b]), width: 160 },
      {
        key: 'via',
        title: t('groups.via'),
        value: ({ via }) => via.map((thing) => names.actor(shared[thing])).join('; '),
        width: 220,
      },
      {
        key: 'documents',
        title: t('groups.documents'),
        value: (tie) =>
          behind(
            data,
            [actors[tie.a].id, actors[tie.b].id],
            tie.via.map((thing) => shared[thing].id),
          ).documents.join(', '),
      },
      { key: 'weight', title: t('groups.strength'), value: ({ weight }) => weight, numeric: true },
    ];
  }, [answer, data, names, t]);
  const idOf = (tie: PairTie): string => `${answer.actors[tie.a].id}~${answer.actors[tie.b].id}`;
  const both = selection.length === 2 ? [selection.join('~'), [...selection].reverse().join('~')] : [];
  return (
    <DataTable
      label={title}
      rows={rows}
      columns={columns}
      idOf={idOf}
      selected={new Set(both)}
      onSelect={(ids) => chooseAll((ids.at(-1) ?? '').split('~').filter(Boolean))}
      parameters={parameters}
    />
  );
}
