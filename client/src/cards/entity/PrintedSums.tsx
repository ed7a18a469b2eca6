import type { PrintedSum } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import tableStyle from '../../components/table/table.module.css';
import { Evidence } from '../Evidence.tsx';
import { MoneyFrame } from './MoneyFrame.tsx';
import type { Sheet } from '../SheetButtons.tsx';

/** What a source prints as sums of a budget. They divide the same money in several ways and are never added up. */
export function PrintedSums({ sums }: { sums: readonly PrintedSum[] }): ReactElement {
  const { t } = useTranslation('card');
  const { euro } = useWords();
  const title = t('printed');
  const inOrder = useMemo(
    () =>
      [...sums].sort((a, b) =>
        a.document === b.document ? (a.lines[0] ?? 0) - (b.lines[0] ?? 0) : a.document < b.document ? -1 : 1,
      ),
    [sums],
  );
  const sheet = useMemo(
    (): Sheet => ({
      header: [title, t('amount')],
      rows: inOrder.map(({ category, amountEur }) => [category, amountEur]),
    }),
    [inOrder, title, t],
  );
  return (
    <MoneyFrame title={title} sheet={sheet}>
      <thead>
        <tr>
          <th scope="col">{t('sum')}</th>
          <th scope="col" className={tableStyle.numeric}>
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((sum) => (
          <tr key={`${sum.document} ${sum.lines.join()} ${sum.category}`}>
            <th scope="row">
              {sum.category}
              <Evidence items={[sum]} />
            </th>
            <td className={tableStyle.numeric}>{euro(sum.amountEur)}</td>
          </tr>
        ))}
      </tbody>
    </MoneyFrame>
  );
}
