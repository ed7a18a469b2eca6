import type { SureAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../charts/numbers.ts';
import { FigureText } from '../../components/FigureText.tsx';
import { useSureSentences } from './useSureSentences.ts';
import deskStyle from '../../components/desk.module.css';
import tableStyle from '../../components/table/table.module.css';

/** What the runs say, in sentences, and how the ranking goes together with that of other choices. */
export function SureWords({ answer }: { answer: SureAnswer }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { t: shared } = useTranslation('analysis');
  const sentences = useSureSentences(answer);
  return (
    <div role="status">
      <ul className={deskStyle.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <table className={`${tableStyle.table} ${tableStyle.small}`}>
        <caption className="muted">{t('sure.variants')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sure.variant')}</th>
            <th scope="col" className={tableStyle.numeric}>
              {t('sure.correlation')}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.variants.map(({ kind, name, correlation }) => (
            <tr key={`${kind} ${name}`}>
              <th scope="row">
                {kind === 'weight'
                  ? t('sure.weight', { name: shared(`network.weights.${name as 'count'}`) })
                  : t('sure.seed', { name: formatNumber(Number(name), i18n.language) })}
              </th>
              <td className={tableStyle.numeric}>
                <FigureText figure={correlation} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
