import type { EntityCard } from '@sidos/api/model';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyTable } from '../../components/CopyTable.tsx';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { Allocation } from './Allocation.tsx';
import { Differs } from './Differs.tsx';
import { allocationTable, fundingTable, type FundingTable } from './money.ts';

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
