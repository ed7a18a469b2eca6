import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyTable } from '../../components/CopyTable.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { Differs } from './Differs.tsx';
import { turned, type MoneyCell, type MoneyTable } from './money.ts';

interface Props {
  table: MoneyTable;
  /** The budget printed for the whole, where the table should add up to it. */
  budget: number | null;
  title: string;
  /** Head of the column of other ends. */
  other: string;
}

/** Who gets how much for what, with sums; the longer side of the table runs down. */
export function Allocation({ table, budget, title, other }: Props): ReactElement {
  const element = useRef<HTMLTableElement>(null);
  return (
    <>
      <h3>{title}</h3>
      <div className="scroll-x">
        <table className="data-table money" ref={element}>
          {turned(table) ? <ByCategory table={table} /> : <ByOther table={table} other={other} />}
        </table>
      </div>
      <Differs sum={table.sum} printed={table.printed ?? budget} />
      <CellNotes table={table} />
      <CopyTable table={element} />
    </>
  );
}

function Amount({ cell }: { cell: MoneyCell | null }): ReactElement {
  const { euro } = useWords();
  const notes = cell?.tie.relation.notes ?? [];
  return (
    <td className="numeric" title={notes.join(' ')}>
      {cell ? euro(cell.amount) : '–'}
      {notes.length > 0 && ' *'}
    </td>
  );
}

function ByOther({ table, other }: { table: MoneyTable; other: string }): ReactElement {
  const { t } = useTranslation('card');
  const { euro } = useWords();
  const { columns, rows, sums, sum, printed } = table;
  const several = columns.length > 1;
  const hasPrinted = rows.some((row) => row.printed);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{other}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="numeric">
              {column}, €
            </th>
          ))}
          {several && <th className="numeric">{t('sum')}</th>}
          {hasPrinted && <th className="numeric">{t('printed')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              <span className="tie-line">
                <EntityLink entity={row.other} />
              </span>
            </td>
            {row.cells.map((cell, at) => (
              <Amount key={columns[at]} cell={cell} />
            ))}
            {several && <td className="numeric">{euro(row.sum)}</td>}
            {hasPrinted && <Amount cell={row.printed} />}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sum')}</th>
          {sums.map((value, at) => (
            <th key={columns[at]} className="numeric">
              {euro(value)}
            </th>
          ))}
          {several && <th className="numeric">{euro(sum)}</th>}
          {hasPrinted && <th className="numeric">{printed === null ? '–' : euro(printed)}</th>}
        </tr>
      </tfoot>
    </>
  );
}

function ByCategory({ table }: { table: MoneyTable }): ReactElement {
  const { t } = useTranslation('card');
  const { euro } = useWords();
  const { columns, rows, sums, sum, printed } = table;
  const several = rows.length > 1;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">€</th>
          {rows.map((row) => (
            <th key={row.key} scope="col" className="numeric">
              <span className="tie-line">
                <EntityLink entity={row.other} />
              </span>
            </th>
          ))}
          {several && <th className="numeric">{t('sum')}</th>}
        </tr>
      </thead>
      <tbody>
        {columns.map((column, at) => (
          <tr key={column}>
            <td>{column}</td>
            {rows.map((row) => (
              <Amount key={row.key} cell={row.cells[at]} />
            ))}
            {several && <td className="numeric">{euro(sums[at])}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sum')}</th>
          {rows.map((row) => (
            <th key={row.key} className="numeric">
              {euro(row.sum)}
            </th>
          ))}
          {several && <th className="numeric">{euro(sum)}</th>}
        </tr>
        {printed !== null && (
          <tr>
            <th scope="row">{t('printed')}</th>
            {rows.map((row) => (
              <Amount key={row.key} cell={row.printed} />
            ))}
            {several && <th className="numeric">{euro(printed)}</th>}
          </tr>
        )}
      </tfoot>
    </>
  );
}

function CellNotes({ table }: { table: MoneyTable }): ReactElement {
  const notes = table.rows
    .flatMap((row) => [...row.cells, row.printed])
    .flatMap((cell) => cell?.tie.relation.notes.map((note) => `${cell.tie.other.name}: ${note}`) ?? []);
  return (
    <>
      {[...new Set(notes)].map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
