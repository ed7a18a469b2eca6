import type { WhatIfAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { FigureText } from '../../components/FigureText.tsx';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { differenceOf, signed } from './numbers.ts';
import { useDefinition } from './useDefinition.ts';
import partStyle from '../../components/parts.module.css';
import tableStyle from '../../components/table/table.module.css';

/** The changed numbers beside the old ones. */
export function WhatIfNumbers({ answer }: { answer: WhatIfAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  return (
    <>
      <h3>{t('whatif.whole')}</h3>
      <Whole answer={answer} />
      <h3>{t('whatif.lost')}</h3>
      {answer.lostContact.length === 0 ? (
        <p>{t('whatif.lostNone')}</p>
      ) : (
        <ul className={partStyle.ties}>
          {answer.lostContact.map((actor) => (
            <li key={actor.id}>
              <span className={partStyle.line}>
                <EntityLink entity={actor} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Whole({ answer }: { answer: WhatIfAnswer }): ReactElement {
  const { t, i18n } = useTranslation('bridges');
  const { network } = useDefinition();
  return (
    <table className={`${tableStyle.table} ${tableStyle.small}`}>
      <thead>
        <tr>
          <th scope="col">{t('whatif.figure')}</th>
          {(['before', 'after', 'change'] as const).map((key) => (
            <th scope="col" key={key} className={tableStyle.numeric}>
              {t(`whatif.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.whole.map((turn) => {
          const measure = { level: 'desk', key: turn.key } as const;
          const difference = differenceOf(turn);
          return (
            <tr key={turn.key} className={difference === 0 ? 'muted' : undefined}>
              <th scope="row">
                {measureText(i18n, measure).name} <Meaning measure={measure} network={network} />
              </th>
              <td className={tableStyle.numeric}>
                <FigureText figure={turn.before} />
              </td>
              <td className={tableStyle.numeric}>
                <FigureText figure={turn.after} />
              </td>
              <td className={tableStyle.numeric}>{signed(difference, i18n.language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
