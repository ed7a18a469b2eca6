import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { Differs } from './Differs.tsx';
import type { FundingTable } from './funding.ts';
import type { Sheet } from '../SheetButtons.tsx';
import partStyle from '../../components/parts.module.css';
import { MoneyFrame } from './MoneyFrame.tsx';
import tableStyle from '../../components/table/table.module.css';

interface Props {
  table: FundingTable;
  /** The budget that the funding should add up to; null where none is printed or the table is of a funder. */
  budget: number | null;
  /** Head of the column of other ends. */
  other: string;
}

/** Who funds, or what is funded, with amounts and shares as far as they are known. */
export function Funding({ table, budget, other }: Props): ReactElement {
  const { t } = useTranslation('card');
  const { euro, percent } = useWords();
  const { nameOf } = useNet();
  const shares = table.rows.some((row) => row.share !== null);
  const whole = table.share;
  const sheet = useMemo((): Sheet => {
    const { rows, sum } = table;
    return {
      header: [other, t('amount'), t('share')],
      rows: [
        ...rows.map(({ tie, amount, share }) => [nameOf(tie.other), amount, share]),
        [t('sum'), sum, whole],
      ],
    };
  }, [table, other, whole, t, nameOf]);
  const title = t('funding');
  return (
    <MoneyFrame
      title={title}
      sheet={sheet}
      below={table.complete && <Differs sum={table.sum} printed={budget} />}
    >
      <thead>
        <tr>
          <th scope="col">{other}</th>
          <th scope="col" className={tableStyle.numeric}>
            {t('amount')}
          </th>
          {shares && (
            <th scope="col" className={tableStyle.numeric}>
              {t('share')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ tie, amount, share, instrument }) => (
          <tr key={tie.relation.id}>
            <th scope="row">
              <span className={partStyle.line}>
                <EntityLink entity={tie.other} />
              </span>
              {instrument && <span className="muted"> {instrument}</span>}
            </th>
            <td className={tableStyle.numeric}>{amount === null ? '–' : euro(amount)}</td>
            {shares && <td className={tableStyle.numeric}>{share === null ? '–' : percent(share)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sum')}</th>
          <td className={tableStyle.numeric}>{euro(table.sum)}</td>
          {shares && <td className={tableStyle.numeric}>{whole === null ? '–' : percent(whole)}</td>}
        </tr>
      </tfoot>
    </MoneyFrame>
  );
}
