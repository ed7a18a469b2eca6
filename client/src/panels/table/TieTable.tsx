import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';

/** The ties that are seen, a row each. A click selects both ends. */
export function TieTable({ head }: { head: ReactNode }): ReactElement {
  const { t } = useTranslation('card');
  const { t: word } = useTranslation('words');
  const words = useWords();
  const { data, seen, names } = useNet();
  const rows = useMemo(() => [...seen.ties.keys()].filter((j) => seen.ties[j] === 1), [seen]);
  const columns = useMemo((): Column<number>[] => {
    const { ties } = data;
    return [
      { key: 'from', label: t('table.from'), value: (j) => names[ties.from[j]] },
      { key: 'relation', label: t('table.relation'), value: (j) => words.relation(ties.type[j]) },
      { key: 'to', label: t('table.to'), value: (j) => names[ties.to[j]] },
      { key: 'role', label: t('table.role'), value: (j) => (ties.role[j] ? words.role(ties.role[j]) : null) },
      {
        key: 'certainty',
        label: t('table.certainty'),
        value: (j) => word(`certainty.${ties.certainty[j]}`),
      },
      { key: 'amount', label: t('table.amount'), numeric: true, value: (j) => ties.amountEur[j] ?? null },
      { key: 'documents', label: t('table.documents'), value: (j) => ties.documents[j].join(', ') },
    ];
  }, [data, names, t, word, words]);
  const { nodes, ties } = data;
  return (
    <DataTable
      label={t('table.tiesTab')}
      rows={rows}
      columns={columns}
      keyOf={(j) => ties.id[j]}
      onRow={(j) => chooseAll([nodes.id[ties.from[j]], nodes.id[ties.to[j]]])}
      head={head}
    />
  );
}
