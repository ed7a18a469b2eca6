import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { choose } from '../../actions/commands.ts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Mark } from '../../components/Mark.tsx';
import { SIZINGS } from '../../graph/sizes.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { useView } from '../../state/viewStore.ts';

/** The entities that are seen, a row each. A click selects; the card opens beside. */
export function EntityTable({ head }: { head: ReactNode }): ReactElement {
  const { t } = useTranslation('card');
  const words = useWords();
  const { data, seen, names, palette } = useNet();
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => [...seen.nodes.keys()].filter((i) => seen.nodes[i] === 1), [seen]);
  const columns = useMemo((): Column<number>[] => {
    const { nodes } = data;
    const partners = SIZINGS.find((sizing) => sizing.key === 'partners')!.values(data);
    return [
      {
        key: 'name',
        label: t('table.name'),
        value: (i) => names[i],
        show: (i) => (
          <button
            type="button"
            className="plain row"
            title={names[i]}
            aria-label={t('table.select', { name: names[i] })}
          >
            <Mark type={nodes.type[i]} colour={palette.types[nodes.type[i]]} />
            <span>{names[i]}</span>
          </button>
        ),
      },
      { key: 'type', label: t('table.type'), value: (i) => words.type(nodes.type[i]) },
      {
        key: 'kind',
        label: t('table.kind'),
        value: (i) => (nodes.kind[i] ? words.kind(nodes.kind[i]) : null),
      },
      { key: 'region', label: t('table.region'), value: (i) => nodes.name[nodes.region[i] ?? -1] ?? null },
      { key: 'ties', label: t('table.ties'), numeric: true, value: (i) => nodes.degree[i] },
      { key: 'partners', label: t('table.partners'), numeric: true, value: (i) => partners[i] ?? null },
      { key: 'amount', label: t('table.amount'), numeric: true, value: (i) => nodes.amountEur[i] ?? null },
      { key: 'documents', label: t('table.documents'), value: (i) => nodes.documents[i].join(', ') },
    ];
  }, [data, names, palette, t, words]);
  const { id } = data.nodes;
  return (
    <DataTable
      label={t('table.entities')}
      rows={rows}
      columns={columns}
      keyOf={(i) => id[i]}
      isChosen={(i) => selection.includes(id[i])}
      onRow={(i) => choose(id[i])}
      sortBy="ties"
      head={head}
    />
  );
}
