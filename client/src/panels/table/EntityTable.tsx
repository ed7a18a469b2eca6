import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, chooseAll } from '../../actions/commands.ts';
import { DASH } from '../../charts/numbers.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import type { Column } from '../../components/table/table.ts';
import { Mark } from '../../components/Mark.tsx';
import type { Dataset } from '../../graph/dataset.ts';
import { SIZINGS } from '../../graph/sizes.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { useKindOf } from '../../view/useUnitOf.ts';
import { useView } from '../../state/viewStore.ts';

/** Columns of one's own tables that are shown without being asked for. */
const SHOWN_OWN = 4;

/** The entities that are seen, a row each. A click selects; the card opens beside. */
export function EntityTable({ head }: { head: ReactNode }): ReactElement {
  const { t } = useTranslation('card');
  const words = useWords();
  const { data, seen, names, palette } = useNet();
  const kindOf = useKindOf();
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => [...seen.nodes.keys()].filter((i) => seen.nodes[i] === 1), [seen]);
  const columns = useMemo((): Column<number>[] => {
    const { nodes } = data;
    const amountOf = (euros: number | null | undefined): string =>
      euros === null || euros === undefined ? DASH : words.number(euros);
    const partners = SIZINGS.find((sizing) => sizing.key === 'partners')!.values(data);
    return [
      {
        key: 'name',
        title: t('table.name'),
        value: (i) => names[i],
        found: (i) => nodes.aliases[i],
        show: (i) => (
          <span className="row" title={names[i]}>
            <Mark type={nodes.type[i]} colour={palette.types[nodes.type[i]]} />
            <span>{names[i]}</span>
          </span>
        ),
      },
      { key: 'type', title: t('table.type'), value: (i) => words.type(nodes.type[i]) },
      {
        key: 'kind',
        title: t('table.kind'),
        // A project of no other kind is called a project here too: a file of the table leaves nothing to be guessed.
        value: (i) => kindOf(i) ?? (nodes.kind[i] ? words.kind(nodes.kind[i]) : null),
      },
      {
        key: 'status',
        title: t('status'),
        value: (i) => (nodes.status[i] ? words.status(nodes.status[i]) : null),
      },
      {
        key: 'statusAsOf',
        title: t('table.statusAsOf'),
        value: (i) => nodes.statusAsOf[i],
        hidden: true,
      },
      { key: 'region', title: t('table.region'), value: (i) => nodes.name[nodes.region[i] ?? -1] ?? null },
      { key: 'ties', title: t('table.ties'), numeric: true, value: (i) => nodes.degree[i] },
      { key: 'partners', title: t('table.partners'), numeric: true, value: (i) => partners[i] ?? null },
      {
        key: 'amount',
        title: t('table.amount'),
        numeric: true,
        value: (i) => nodes.amountEur[i] ?? null,
        show: (i) => amountOf(nodes.amountEur[i]),
      },
      { key: 'documents', title: t('table.documents'), value: (i) => nodes.documents[i].join(', ') },
      ...ownColumns(data),
    ];
  }, [data, names, palette, kindOf, t, words]);
  const selected = useMemo(() => new Set(selection), [selection]);
  const { id } = data.nodes;
  return (
    <DataTable
      label={t('table.entities')}
      rows={rows}
      columns={columns}
      idOf={(i) => id[i]}
      selected={selected}
      onSelect={(ids) => chooseAll(ids)}
      onOpen={(i) => choose(id[i])}
      sortBy="ties"
      head={head}
    />
  );
}

/** Columns of one's own tables; those beyond the first few wait to be chosen. */
function ownColumns({ attributes }: Dataset): Column<number>[] {
  return attributes.map(({ name, kind, nodes, values }, k) => {
    const at = new Map(nodes.map((node, i) => [node, values[i]]));
    return {
      key: `own ${name}`,
      title: name,
      numeric: kind === 'number',
      value: (i) => at.get(i) ?? null,
      hidden: k >= SHOWN_OWN,
    };
  });
}
