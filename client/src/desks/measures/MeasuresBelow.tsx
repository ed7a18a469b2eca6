import { ActionIcon, Tabs, Tooltip } from '@mantine/core';
import type { MeasuresAnswer } from '@sidos/api/model';
import { IconChevronDown, IconChevronUp, IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholePicture } from '../frame/useWholePicture.ts';
import { Working } from '../frame/Working.tsx';
import { ActorTable } from './ActorTable.tsx';
import { TABS, type Tab } from './choiceTypes.ts';
import { GroupTable } from './GroupTable.tsx';
import { NoMeasures } from './NoMeasures.tsx';
import { ScatterTab } from './ScatterTab.tsx';
import { SpreadTab } from './SpreadTab.tsx';
import { SureTab } from './SureTab.tsx';
import { TieTable } from './TieTable.tsx';
import { choose, useChoices } from './useChoices.ts';
import { useIsHidden } from '../frame/useIsHidden.ts';
import { useMeasures } from './useMeasures.ts';
import { useStagePaint } from './useStagePaint.ts';
import { WholeTable } from './WholeTable.tsx';
import deskStyle from '../../components/desk.module.css';
import windowStyle from '../../styles/window.module.css';
import resultStyle from './results.module.css';

/**
 * The results under the stage: tables, distributions, two measures, how sure. They are there as long as the desk is, so
 * they paint the stage too.
 */
export function MeasuresBelow(): ReactElement | null {
  const { t } = useTranslation('measuresDesk');
  const { tab, room } = useChoices();
  const isHidden = useIsHidden(useChoices().network);
  const { answer } = useMeasures();
  useStagePaint(isHidden ? undefined : answer);
  if (isHidden) return null;
  return (
    <section
      className={`${windowStyle.below} ${resultStyle.results}`}
      data-testid="below"
      aria-label={t('tabs')}
    >
      <WholePicture key={room} />
      <Tabs
        className={resultStyle.tabs}
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          choose({
            tab: TABS.find((one) => one === next) ?? 'node',
            ...(room === 'none' && { room: 'some' }),
          })
        }
      >
        <div className={resultStyle.head}>
          <Tabs.List aria-label={t('tabs')}>
            {TABS.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`tab.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Room />
        </div>
        {room !== 'none' && (
          <Tabs.Panel value={tab} className={resultStyle.panel}>
            <Results tab={tab} />
          </Tabs.Panel>
        )}
      </Tabs>
    </section>
  );
}

/** Fits the picture again when the results take more or less of the window. */
function WholePicture(): null {
  useWholePicture();
  return null;
}

/** How much of the window the results take. */
function Room(): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const { room } = useChoices();
  const button = (label: string, icon: ReactElement, next: typeof room): ReactElement => (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => choose({ room: next })}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  if (room === 'none') return button(t('room.show'), <IconChevronUp size={16} aria-hidden />, 'some');
  return (
    <span className={resultStyle.room}>
      {room === 'most'
        ? button(t('room.less'), <IconArrowsMinimize size={16} aria-hidden />, 'some')
        : button(t('room.more'), <IconArrowsMaximize size={16} aria-hidden />, 'most')}
      {button(t('room.hide'), <IconChevronDown size={16} aria-hidden />, 'none')}
    </span>
  );
}

function Results({ tab }: { tab: Tab }): ReactElement {
  const request = useMeasures();
  const { answer, state, stale } = request;
  return (
    <>
      {state === 'idle' && <NoMeasures />}
      {state !== 'done' && state !== 'idle' && <Working request={request} lines={answer ? 0 : 8} />}
      {answer && (
        <div className={stale ? `${resultStyle.part} ${deskStyle.stale}` : resultStyle.part}>
          {answer.actors.length === 0 ? <Nobody /> : <Part tab={tab} answer={answer} />}
        </div>
      )}
    </>
  );
}

function Part({ tab, answer }: { tab: Tab; answer: MeasuresAnswer }): ReactElement {
  switch (tab) {
    case 'node':
      return <ActorTable answer={answer} />;
    case 'edge':
      return <TieTable answer={answer} />;
    case 'group':
      return <GroupTable answer={answer} />;
    case 'global':
      return <WholeTable answer={answer} />;
    case 'spread':
      return <SpreadTab answer={answer} />;
    case 'scatter':
      return <ScatterTab answer={answer} />;
    case 'sure':
      return <SureTab answer={answer} />;
  }
}

/** No actor takes part in anything under these choices. */
function Nobody(): ReactElement {
  const { t } = useTranslation('measuresDesk');
  return (
    <div role="status">
      <h3>{t('nobody.title')}</h3>
      <p>{t('nobody.text')}</p>
    </div>
  );
}
