import type { BrokerAnswer, EntityStub } from '@sidos/api/model';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { useNames } from '../../view/useNames.ts';
import { LightButton } from './LightButton.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useDefinition } from './useDefinition.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** The pairs of groups that the actor alone connects, with its partners on either side. */
export function BrokerPairs({ answer }: { answer: BrokerAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { network } = useDefinition();
  const { actor, groups, onlyLink } = answer;
  const side = (group: number, partners: readonly EntityStub[]): ReactElement => (
    <div className={deskStyle.reason}>
      <strong>{names.group(groups[group])}:</strong> {/* A group without partners is the actor's own. */}
      {(partners.length > 0 ? partners.map(names.actor) : [names.actor(actor)]).join(', ')}
    </div>
  );
  return (
    <section className={partStyle.section}>
      <h3>
        {t('card.onlyLink')} <Meaning measure={{ level: 'desk', key: 'onlyLink' }} network={network} />
      </h3>
      {onlyLink.length === 0 ? (
        <p className="muted">{t('card.onlyLinkNone')}</p>
      ) : (
        <ShowMore items={onlyLink.map((pair, place) => ({ ...pair, place }))} few={4}>
          {(pair) => {
            const title = t('groups.pair', {
              a: names.group(groups[pair.a]),
              b: names.group(groups[pair.b]),
            });
            return (
              <Fragment>
                <div className={deskStyle.title}>
                  <span>{title}</span>
                  <LightButton id={actor.id} part={String(pair.place)} about={title} />
                </div>
                {side(pair.a, pair.partnersA)}
                {side(pair.b, pair.partnersB)}
              </Fragment>
            );
          }}
        </ShowMore>
      )}
    </section>
  );
}
