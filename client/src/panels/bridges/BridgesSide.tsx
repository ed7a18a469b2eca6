import { Tabs } from '@mantine/core';
import type { BridgesAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Working } from '../analysis/Working.tsx';
import { TABS } from './choiceTypes.ts';
import { DeskHead } from './DeskHead.tsx';
import { GroupsTab } from './GroupsTab.tsx';
import { ListTab } from './ListTab.tsx';
import { MissingTab } from './MissingTab.tsx';
import { StageLegend } from './StageLegend.tsx';
import { useBridges } from './useBridges.ts';
import { choose, useChoices } from './useChoices.ts';
import { useStagePaint } from './useStagePaint.ts';
import { WhatIfTab } from './WhatIfTab.tsx';

/** The desk for those who look for bridges: who connects the groups, where a link is missing, what if. */
export function BridgesSide(): ReactElement {
  const { t } = useTranslation('bridges');
  const { tab } = useChoices();
  const request = useBridges();
  const { answer, state } = request;
  const overlay = useStagePaint(answer);
  return (
    <div className="desk" data-testid="bridges">
      <DeskHead answer={answer} />
      <Tabs
        className="desk-tabs"
        value={tab}
        keepMounted={false}
        onChange={(next) => choose({ tab: TABS.find((one) => one === next) ?? 'list' })}
      >
        <Tabs.List>
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {state !== 'done' && <Working request={request} lines={answer ? 0 : 10} />}
        {answer && (
          <Tabs.Panel value={tab} className={request.stale ? 'desk-panel stale' : 'desk-panel'}>
            {answer.rows.length === 0 ? <Nobody /> : <Part tab={tab} answer={answer} />}
          </Tabs.Panel>
        )}
      </Tabs>
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
    <div className="desk-part" role="status">
      <h3>{t('nobody.title')}</h3>
      <p>{t('nobody.text')}</p>
    </div>
  );
}
