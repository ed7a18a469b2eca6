import type { EntityCard } from '@sidos/api/model';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyTable } from '../../components/CopyTable.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { allocationTable, fundingTable, type FundingTable, type MoneyTable } from './money.ts';

/** Budget and funding of an entity as tables that add up, with a note where the source's own figures do not. */
export function Money({ card }: { card: EntityCard }): ReactElement | null {
  const { t } = useTranslation('card');
  const budget = card.entity.type === 'project' ? (card.entity.budgetEur ?? null) : null;
  const out = allocationTable(card.ties, 'out');
  const received = allocationTable(card.ties, 'in');
  const funding = fundingTable(card.ties, card.entity.type === 'project' ? 'in' : 'out');
  if (!out && !received && !funding) return null;
  return (
    <section className="section" aria-label={t('money')}>
      {funding && <Funding table={funding} budget={budget} outward={card.entity.type !== 'project'} />}
      {out && (
        <Allocation table={out} budget={funding ? null : budget} title={t('allocation')} other={t('whom')} />
      )}
      {received && (
        <Allocation table={received} budget={null} title={t('group.ALLOCATES.in')} other={t('from')} />
      )}
    </section>
  );
}

function Differs({ sum, printed }: { sum: number; printed: number | null }): ReactElement | null {
  const { t } = useTranslation('card');
  const { euro } = useWords();
  if (printed === null || Math.abs(sum - printed) < 0.5) return null;
  return (
    <p className="note">
      {t('differs', { sum: euro(sum), printed: euro(printed), difference: euro(Math.abs(sum - printed)) })}
    </p>
  );
}

interface AllocationProps {
  table: MoneyTable;
  budget: number | null;
  title: string;
  other: string;
}

function Allocation({ table, budget, title, other }: AllocationProps): ReactElement {
  const { t } = useTranslation('card');
  const { euro } = useWords();
  const element = useRef<HTMLTableElement>(null);
  const { columns, rows, sums, sum } = table;
  const printed = table.printed ?? budget;
  const several = columns.length > 1;
  const hasPrinted = rows.some((row) => row.printed);
  return (
    <>
      <h3>{title}</h3>
      <div className="scroll-x">
        <table className="data-table money" ref={element}>
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
                  <td key={columns[at]} className="numeric" title={cell?.tie.relation.notes.join(' ')}>
                    {cell ? euro(cell.amount) : '–'}
                    {(cell?.tie.relation.notes.length ?? 0) > 0 && ' *'}
                  </td>
                ))}
                {several && <td className="numeric">{euro(row.sum)}</td>}
                {hasPrinted && <td className="numeric">{row.printed ? euro(row.printed.amount) : '–'}</td>}
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
              {hasPrinted && (
                <th className="numeric">{table.printed === null ? '–' : euro(table.printed)}</th>
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      <Differs sum={sum} printed={printed} />
      <CellNotes table={table} />
      <CopyTable table={element} />
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

function Funding({
  table,
  budget,
  outward,
}: {
  table: FundingTable;
  budget: number | null;
  outward: boolean;
}): ReactElement {
  const { t } = useTranslation('card');
  const { euro, percent } = useWords();
  const element = useRef<HTMLTableElement>(null);
  const shares = table.rows.some((row) => row.share !== null);
  const complete = table.rows.every((row) => row.amount !== null);
  return (
    <>
      <h3>{t('funding')}</h3>
      <div className="scroll-x">
        <table className="data-table money" ref={element}>
          <thead>
            <tr>
              <th scope="col">{outward ? t('whom') : t('from')}</th>
              <th scope="col" className="numeric">
                {t('amount')}
              </th>
              {shares && (
                <th scope="col" className="numeric">
                  {t('share')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ tie, amount, share, instrument }) => (
              <tr key={tie.relation.id}>
                <td>
                  <span className="tie-line">
                    <EntityLink entity={tie.other} />
                  </span>
                  {instrument && <span className="muted"> {instrument}</span>}
                </td>
                <td className="numeric">{amount === null ? '–' : euro(amount)}</td>
                {shares && <td className="numeric">{share === null ? '–' : percent(share)}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              <th className="numeric">{euro(table.sum)}</th>
              {shares && <th className="numeric">{percentOf(table, percent)}</th>}
            </tr>
          </tfoot>
        </table>
      </div>
      {!outward && complete && <Differs sum={table.sum} printed={budget} />}
      <CopyTable table={element} />
    </>
  );
}

function percentOf(table: FundingTable, percent: (share: number) => string): string {
  const known = table.rows.flatMap((row) => row.share ?? []);
  return known.length === table.rows.length ? percent(known.reduce((sum, share) => sum + share, 0)) : '–';
}
