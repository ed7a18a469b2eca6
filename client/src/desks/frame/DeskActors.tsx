import { useMemo, useState, type ReactElement } from 'react';
import { chooseAll, goTo } from '../../actions/commands.ts';
import { useNet } from '../../view/network.ts';
import { useView } from '../../state/viewStore.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { firstLook, type Column, type TableLook } from '../../components/table/table.ts';

type Sort = NonNullable<TableLook['sort']>;

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** The id of the actor that a row is about. */
  idOf: (row: Row) => string;
  /** How the address says it is sorted; by the first numeric column where that is not there. */
  sort: Sort;
  onSort: (sort: Sort) => void;
  parameters: Readonly<Record<string, string>>;
  network: string;
}

/**
 * The actors of a desk as a table; a row selects on the stage, and the stage selects rows. How it is sorted belongs to
 * the address; what is typed and which columns are seen to the moment.
 */
export function DeskActors<Row>(props: Props<Row>): ReactElement {
  const { label, rows, columns, idOf, sort, onSort, parameters, network } = props;
  const net = useNet();
  const selection = useView((view) => view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const [look, setLook] = useState(() => firstLook(columns, null));
  const known = columns.some(({ key }) => key === sort.key);
  const first = columns.find(({ numeric }) => numeric);
  const shown = known ? sort : first ? { key: first.key, down: true } : null;
  return (
    <DataTable
      label={label}
      rows={rows}
      columns={columns}
      idOf={idOf}
      look={{ ...look, sort: shown }}
      onLook={(next) => {
        setLook(next);
        if (next.sort && (next.sort.key !== shown?.key || next.sort.down !== shown.down)) onSort(next.sort);
      }}
      selected={selected}
      onSelect={(ids) => chooseAll(ids)}
      onOpen={(row) => goTo(net, idOf(row))}
      parameters={parameters}
      network={network}
    />
  );
}
