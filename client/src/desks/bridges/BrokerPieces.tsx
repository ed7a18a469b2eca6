import type { BrokerAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { LOSES } from './brokerLight.ts';
import { LightButton } from './LightButton.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useDefinition } from './useDefinition.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** What loses contact with the largest rest when the actor goes, piece by piece. */
export function BrokerPieces({ answer }: { answer: BrokerAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const { network } = useDefinition();
  const { actor, losesContact } = answer;
  return (
    <section className={partStyle.section}>
      <div className={deskStyle.title}>
        <h3>
          {t('card.loses')} <Meaning measure={{ level: 'desk', key: 'losesContact' }} network={network} />
        </h3>
        {losesContact.length > 0 && <LightButton id={actor.id} part={LOSES} about={t('card.loses')} />}
      </div>
      {losesContact.length === 0 && <p className="muted">{t('card.losesNone')}</p>}
      {losesContact.map((piece, i) => (
        <div key={i}>
          {losesContact.length > 1 && <div className="muted">{t('card.piece', { count: piece.length })}</div>}
          <ShowMore items={piece} few={6}>
            {(member) => (
              <span className={partStyle.line}>
                <EntityLink entity={member} />
              </span>
            )}
          </ShowMore>
        </div>
      ))}
    </section>
  );
}
