import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { DASH } from '../../charts/numbers.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import type { Column } from '../../components/table/table.ts';
import type { Dataset } from '../../graph/dataset.ts';
import { useView } from '../../state/viewStore.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';

/** The ties that are seen, a row each. A click selects both ends. */
export function TieTable({ head }: { head: ReactNode }): ReactElement {
  const { t } = useTranslation('card');
  const { t: word } = useTranslation('words');
  const words = useWords();
  const { data, seen, names } = useNet();
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => [...seen.ties.keys()].filter((j) => seen.ties[j] === 1), [seen]);
  const columns = useMemo((): Column<number>[] => {
    const { nodes, ties } = data;
    return [
      {
        key: 'from',
        title: t('table.from'),
        value: (j) => names[ties.from[j]],
        found: (j) => nodes.aliases[ties.from[j]],
      },
      { key: 'relation', title: t('table.relation'), value: (j) => words.relation(ties.type[j]) },
      {
        key: 'to',
        title: t('table.to'),
        value: (j) => names[ties.to[j]],
        found: (j) => nodes.aliases[ties.to[j]],
      },
      { key: 'role', title: t('table.role'), value: (j) => (ties.role[j] ? words.role(ties.role[j]) : null) },
      {
        key: 'certainty',
        title: t('table.certainty'),
        value: (j) => word(`certainty.${ties.certainty[j]}`),
      },
      {
        key: 'amount',
        title: t('table.amount'),
        numeric: true,
        value: (j) => ties.amountEur[j] ?? null,
        show: (j) => (ties.amountEur[j] === null ? DASH : words.number(ties.amountEur[j])),
      },
      { key: 'documents', title: t('table.documents'), value: (j) => ties.documents[j].join(', ') },
    ];
  }, [data, names, t, word, words]);
  const { nodes, ties } = data;
  const selected = useMemo(() => {
    const isChosen = (end: number): boolean => selection.includes(nodes.id[end]);
    return new Set(
      selection.length === 2 ? ties.id.filter((_, j) => isChosen(ties.from[j]) && isChosen(ties.to[j])) : [],
    );
  }, [selection, nodes, ties]);
  return (
    <DataTable
      label={t('table.tiesTab')}
      rows={rows}
      columns={columns}
      idOf={(j) => ties.id[j]}
      selected={selected}
      onSelect={(ids) => chooseAll(endsOf(data, ids.at(-1)))}
      onOpen={(j) => chooseAll(endsOf(data, ties.id[j]))}
      sortBy="from"
      head={head}
    />
  );
}

/** Ids of the two ends of a tie; nothing where no tie is meant. */
function endsOf({ nodes, ties, tieIndexOf }: Dataset, id: string | undefined): string[] {
  const j = tieIndexOf.get(id ?? '');
  return j === undefined ? [] : [nodes.id[ties.from[j]], nodes.id[ties.to[j]]];
}
