import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { Differs } from './Differs.tsx';
import { difference, upright, type MoneyCell, type MoneyLine, type MoneyTable } from './money.ts';
import { MoneyNotes } from './MoneyNotes.tsx';
import { hasPrinted, moneySheet, printedSum } from './moneySheet.ts';
import { useNoteText } from '../Notes.tsx';
import partStyle from '../../components/parts.module.css';
import { MoneyFrame } from './MoneyFrame.tsx';
import tableStyle from '../../components/table/table.module.css';

interface Props {
  table: MoneyTable;
  title: string;
  /** Head of the column of the other ends. */
  other: string;
}

/** Who gets how much for what: cells, sums computed here, and beside them the totals that the source prints. */
export function MoneyGrid({ table: given, title, other }: Props): ReactElement {
  const { t } = useTranslation('card');
  const { nameOf } = useNet();
  const table = useMemo(() => upright(given), [given]);
  const { rows, columns, cells, sum, printed } = table;
  const several = columns.length > 1;
  const beside = hasPrinted(rows);
  const below = hasPrinted(columns) || printed !== null;
  const corner = rows[0]?.entity ? other : '€';
  const sheet = useMemo(
    () =>
      moneySheet(table, {
        corner,
        amount: t('amount'),
        sum: t('sum'),
        printed: t('printed'),
        name: nameOf,
      }),
    [table, corner, t, nameOf],
  );
  return (
    <MoneyFrame
      title={title}
      sheet={sheet}
      below={
        <>
          {/* A single column says it with the note on its total. */}
          {(several || !columns[0]?.printed) && <Differs sum={sum} printed={printed} />}
          <MoneyNotes table={table} />
        </>
      }
    >
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={tableStyle.numeric}>
              <LineHead line={column} />
            </th>
          ))}
          {several && (
            <th scope="col" className={tableStyle.numeric}>
              {t('sum')}
            </th>
          )}
          {beside && (
            <th scope="col" className={tableStyle.numeric}>
              {t('printed')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key}>
            <th scope="row">
              <LineHead line={row} />
            </th>
            {cells[at].map((cell, place) => (
              <Amount key={columns[place].key} cell={cell} />
            ))}
            {several && <Plain value={row.sum} />}
            {beside && <Amount cell={row.printed} sum={row.sum} />}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sum')}</th>
          {columns.map((column) => (
            <Plain key={column.key} value={column.sum} />
          ))}
          {several && <Plain value={sum} />}
          {beside && <Plain value={printedSum(rows)} />}
        </tr>
        {below && (
          <tr>
            <th scope="row">{t('printed')}</th>
            {columns.map((column) =>
              column.printed || several ? (
                <Amount key={column.key} cell={column.printed} sum={column.sum} />
              ) : (
                <Plain key={column.key} value={printed} />
              ),
            )}
            {several && <Plain value={printed} />}
            {beside && <td />}
          </tr>
        )}
      </tfoot>
    </MoneyFrame>
  );
}

function LineHead({ line }: { line: MoneyLine }): ReactElement {
  const { t } = useTranslation('card');
  if (!line.entity) return <>{line.category ?? t('amount')}</>;
  return (
    <span className={partStyle.line}>
      <EntityLink entity={line.entity} {...(line.category === null ? {} : { label: line.category })} />
    </span>
  );
}

function Plain({ value }: { value: number | null }): ReactElement {
  const { euro } = useWords();
  return <td className={tableStyle.numeric}>{value === null ? '–' : euro(value)}</td>;
}

/** An amount; a printed total that is not the sum of its parts is marked with how far it lies from it. */
function Amount({ cell, sum }: { cell: MoneyCell | null; sum?: number }): ReactElement {
  const { euro } = useWords();
  const textOf = useNoteText();
  if (!cell) return <td className={tableStyle.numeric}>–</td>;
  const off = sum === undefined ? null : difference(sum, cell.amount);
  const notes = cell.ties.flatMap(({ relation }) => relation.notes);
  return (
    <td
      className={off === null ? tableStyle.numeric : `${tableStyle.numeric} ${tableStyle.differs}`}
      title={notes.map(textOf).join(' ') || undefined}
    >
      {euro(cell.amount)}
      {notes.length > 0 && ' *'}
      {off !== null && (
        <span className={tableStyle.off}>
          {off > 0 ? '+' : '−'}
          {euro(Math.abs(off))}
        </span>
      )}
    </td>
  );
}
