import { SegmentedControl } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNet } from '../../view/network.ts';
import { EntityCardPanel } from '../../cards/entity/EntityCardPanel.tsx';
import { BrokerCard } from './BrokerCard.tsx';
import { choose, useChoices } from './useChoices.ts';
import { useIsHidden } from '../frame/useIsHidden.ts';
import partStyle from '../../components/parts.module.css';

/** The right column of the desk: an actor as a bridge or with its facts; of anything else the facts. */
export function BridgesCard({ id }: { id: string }): ReactElement {
  const { t } = useTranslation('bridges');
  const { data } = useNet();
  const { card, network } = useChoices();
  const hidden = useIsHidden(useChoices().network);
  const type = data.nodes.type[data.indexOf.get(id) ?? -1];
  if (type !== network.actors || hidden) return <EntityCardPanel id={id} />;
  return (
    <>
      <div className={partStyle.section}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('card.look')}
          value={card}
          data={[
            { value: 'bridge', label: t('card.bridge') },
            { value: 'facts', label: t('card.facts') },
          ]}
          onChange={(value) => choose({ card: value === 'facts' ? 'facts' : 'bridge' })}
        />
      </div>
      {card === 'facts' ? <EntityCardPanel id={id} /> : <BrokerCard id={id} />}
    </>
  );
}
