import type { BridgesAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { FigureText } from '../../components/FigureText.tsx';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { leaders, PLAIN } from './leaders.ts';
import { Seated } from './Seated.tsx';
import { useDefinition } from './useDefinition.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** The five plain measures in words, each with those who lead; the whole list stands under the stage. */
export function ListTab({ answer }: { answer: BridgesAnswer }): ReactElement {
  const { t, i18n } = useTranslation('bridges');
  const { network } = useDefinition();
  return (
    <div className={deskStyle.part}>
      <p className="muted">{t('list.about')}</p>
      {answer.seated.length > 0 && <Seated seated={answer.seated} />}
      {PLAIN.map((key) => {
        const measure = { level: 'desk', key } as const;
        const { name, meaning } = measureText(i18n, measure);
        const first = leaders(answer.rows, key);
        return (
          <section key={key} className={deskStyle.box} aria-label={name}>
            <h3>
              {name} <Meaning measure={measure} network={network} />
            </h3>
            <p className="muted">{meaning}</p>
            {first.length === 0 && <p>{t('list.nobody')}</p>}
            <ul className={partStyle.ties}>
              {first.map(({ row, value }) => (
                <li key={row.actor.id}>
                  <span className={partStyle.line}>
                    <EntityLink entity={row.actor} />
                    <FigureText figure={value} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
