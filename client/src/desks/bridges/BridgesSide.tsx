import { Button, Tabs } from '@mantine/core';
import type { BridgesAnswer } from '@sidos/api/model';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useOverlay } from '../../state/overlay.ts';
import { changeView } from '../../state/viewStore.ts';
import { DeskTabs } from '../frame/DeskTabs.tsx';
import { Working } from '../frame/Working.tsx';
import { TABS } from './choiceTypes.ts';
import { BridgesHead } from './BridgesHead.tsx';
import { GroupsTab } from './GroupsTab.tsx';
import { ListTab } from './ListTab.tsx';
import { MissingTab } from './MissingTab.tsx';
import { StageLegend } from './StageLegend.tsx';
import { useBridges } from './useBridges.ts';
import { choose, useChoices } from './useChoices.ts';
import { useIsHidden } from '../frame/useIsHidden.ts';
import { WhatIfTab } from './WhatIfTab.tsx';
import deskStyle from '../../components/desk.module.css';

/** The desk for those who look for bridges: who connects the groups, where a link is missing, what if. */
export function BridgesSide(): ReactElement {
  const { t } = useTranslation('bridges');
  const { tab } = useChoices();
  const request = useBridges();
  const { answer, state } = request;
  const overlay = useOverlay((store) => (store.overlay?.owner === 'bridges' ? store.overlay : null));
  const hidden = useIsHidden(useChoices().network);
  const desk = useRef<HTMLDivElement>(null);
  const shown = useRef(tab);
  useEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    // A button that leads to another part goes with its own: the keyboard goes on at the part it led to.
    if (document.activeElement !== document.body) return;
    desk.current
      ?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
      ?.focus({ preventScroll: true });
  }, [tab]);
  return (
    <div className={deskStyle.desk} ref={desk} data-testid="bridges">
      <BridgesHead answer={hidden ? undefined : answer} />
      <DeskTabs
        tabs={TABS}
        value={tab}
        nameOf={(one) => t(`tab.${one}`)}
        onChoose={(next) => choose({ tab: next })}
      >
        {!hidden && state !== 'done' && <Working request={request} lines={answer ? 0 : 10} />}
        {answer && (
          <Tabs.Panel value={tab} className={request.stale ? deskStyle.stale : undefined}>
            {hidden ? (
              <PeopleHidden />
            ) : answer.meta.ties === 0 ? (
              <Nobody />
            ) : (
              <Part tab={tab} answer={answer} />
            )}
          </Tabs.Panel>
        )}
      </DeskTabs>
      {overlay && <StageLegend overlay={overlay} />}
    </div>
  );
}

function Part({ tab, answer }: { tab: (typeof TABS)[number]; answer: BridgesAnswer }): ReactElement {
  switch (tab) {
    case 'list':
      return <ListTab answer={answer} />;
    case 'groups':
      return <GroupsTab answer={answer} />;
    case 'missing':
      return <MissingTab answer={answer} />;
    case 'whatif':
      return <WhatIfTab answer={answer} />;
  }
}

/** No two actors are tied under these choices. */
function Nobody(): ReactElement {
  const { t } = useTranslation('bridges');
  return (
    <div className={deskStyle.part} role="status">
      <h3>{t('nobody.title')}</h3>
      <p>{t('nobody.text')}</p>
    </div>
  );
}

/** Why there is nothing to see, and how to see it. */
function PeopleHidden(): ReactElement {
  const { t } = useTranslation('bridges');
  return (
    <div className={deskStyle.part} role="status">
      <h3>{t('hidden.title')}</h3>
      <p>{t('hidden.text')}</p>
      <div>
        <Button size="compact-xs" variant="default" onClick={() => changeView({ people: 'initials' })}>
          {t('hidden.show')}
        </Button>
      </div>
    </div>
  );
}
