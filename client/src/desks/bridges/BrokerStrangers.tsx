import type { BrokerAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { useNames } from '../../view/useNames.ts';
import { ShowMore } from './ShowMore.tsx';
import { useDefinition } from './useDefinition.ts';
import partStyle from '../../components/parts.module.css';

/** Partners who have no tie to each other, those of different groups first; a pair can be selected. */
export function BrokerStrangers({ answer }: { answer: BrokerAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { network } = useDefinition();
  const { pairs, shown } = answer.strangers;
  return (
    <section className={partStyle.section}>
      <h3>
        {t('card.strangers')} <Meaning measure={{ level: 'desk', key: 'effectiveSize' }} network={network} />
      </h3>
      <p>
        {t('card.strangersCount', { count: pairs })}
        {pairs > shown.length && ` ${t('card.strangersShown', { shown: shown.length })}`}
      </p>
      <ShowMore items={shown} few={6}>
        {({ a, b }) => (
          <button type="button" className="link" onClick={() => chooseAll([a.id, b.id])}>
            {t('groups.pair', { a: names.actor(a), b: names.actor(b) })}
          </button>
        )}
      </ShowMore>
    </section>
  );
}
