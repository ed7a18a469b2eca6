import { Button } from '@mantine/core';
import type { BrokerAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestFailed } from '../../api/request.ts';
import { EntityMark } from '../../components/EntityMark.tsx';
import { useNet } from '../../view/network.ts';
import { useNames } from '../../view/useNames.ts';
import { Working } from '../frame/Working.tsx';
import { CardHead } from '../../cards/CardHead.tsx';
import { BrokerNumbers } from './BrokerNumbers.tsx';
import { BrokerPairs } from './BrokerPairs.tsx';
import { BrokerPieces } from './BrokerPieces.tsx';
import { BrokerStrangers } from './BrokerStrangers.tsx';
import { BrokerTies } from './BrokerTies.tsx';
import { sentencesOf } from './sentences.ts';
import { useBroker } from './useBroker.ts';
import { choose, useChoices } from './useChoices.ts';
import { useWords } from '../../i18n/useWords.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** What an actor bridges, with the evidence: in sentences, in numbers, tie by tie. */
export function BrokerCard({ id }: { id: string }): ReactElement {
  const { t } = useTranslation('bridges');
  const { data, names } = useNet();
  const { group } = useNames();
  const words = useWords();
  const request = useBroker(id);
  const answer = request.answer?.actor.id === id ? request.answer : undefined;
  const node = data.indexOf.get(id) ?? -1;
  const type = data.nodes.type[node];
  const own = answer?.actor.groups.map((place) => group(answer.groups[place])) ?? [];
  // Who takes part in nothing shared is no actor of the network: that is an answer, not a fault.
  const isOutside = request.error instanceof RequestFailed && request.error.status === 404;
  return (
    <article aria-label={names[node]} data-testid="broker">
      <CardHead
        title={names[node]}
        mark={<EntityMark entity={{ id, type }} />}
        under={
          answer &&
          (own.length === 0
            ? t('card.noGroup')
            : own.length === 1
              ? t('card.member', { group: own[0] })
              : t('card.several', { groups: words.list(own) }))
        }
      />
      {request.state === 'failed' && isOutside ? (
        <p className={partStyle.section}>{t('card.outside')}</p>
      ) : (
        request.state !== 'done' && <Working request={request} lines={answer ? 0 : 8} />
      )}
      {answer && <Parts answer={answer} />}
    </article>
  );
}

function Parts({ answer }: { answer: BrokerAnswer }): ReactElement {
  const { t, i18n } = useTranslation('bridges');
  const words = useWords();
  const names = useNames();
  const { trial } = useChoices();
  const { id } = answer.actor;
  return (
    <>
      <section className={partStyle.section}>
        <ul className={deskStyle.sentences}>
          {sentencesOf(t, i18n.language, words, names, answer).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            choose({
              tab: 'whatif',
              trial: { ...trial, remove: [...new Set([...trial.remove, id])] },
            })
          }
        >
          {t('card.tryOut')}
        </Button>
      </section>
      <BrokerPairs answer={answer} />
      <BrokerPieces answer={answer} />
      <BrokerTies answer={answer} />
      <BrokerStrangers answer={answer} />
      <BrokerNumbers answer={answer} />
    </>
  );
}
