import { Tabs } from '@mantine/core';
import type { EmbeddednessAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskTabs } from '../frame/DeskTabs.tsx';
import { Working } from '../frame/Working.tsx';
import { ChangeTab } from './ChangeTab.tsx';
import { TABS } from './choiceTypes.ts';
import { DeskHead } from './DeskHead.tsx';
import { MembersTab } from './MembersTab.tsx';
import { SheetTab } from './SheetTab.tsx';
import { StageLegend } from './StageLegend.tsx';
import { Start } from './Start.tsx';
import { SeveralTab } from './SeveralTab.tsx';
import { useChange, useSeveral, useSheet } from './useAnswers.ts';
import { choose, useChoices } from './useChoices.ts';
import { useStageOverlay } from './useStagePaint.ts';
import deskStyle from '../../components/desk.module.css';

/** The desk for those who judge how embedded a group is: its figures, its members, what changed. */
export function EmbeddednessSide(): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { tab } = useChoices();
  const sheet = useSheet();
  const change = useChange();
  const several = useSeveral();
  const overlay = useStageOverlay();
  return (
    <div className={deskStyle.desk} data-testid="embeddedness">
      <DeskHead sheet={sheet.answer} several={several.answer} change={change.answer} />
      <DeskTabs
        tabs={TABS}
        value={tab}
        nameOf={(one) => t(`tab.${one}`)}
        onChoose={(next) => choose({ tab: next })}
      >
        <Tabs.Panel value={tab}>
          {tab === 'change' ? (
            <ChangeTab request={change} />
          ) : tab === 'several' ? (
            <SeveralTab request={several} />
          ) : (
            <Sheet tab={tab} />
          )}
        </Tabs.Panel>
      </DeskTabs>
      {overlay && <StageLegend overlay={overlay} />}
    </div>
  );
}

function Sheet({ tab }: { tab: 'sheet' | 'members' }): ReactElement {
  const request = useSheet();
  const { answer, state, stale } = request;
  if (state === 'idle') return <Start />;
  return (
    <>
      {state !== 'done' && <Working request={request} lines={answer ? 0 : 10} />}
      {answer && (
        <div className={stale ? deskStyle.stale : undefined}>
          {answer.group.size === 0 ? <Nobody /> : <Part tab={tab} answer={answer} />}
        </div>
      )}
    </>
  );
}

function Part({ tab, answer }: { tab: 'sheet' | 'members'; answer: EmbeddednessAnswer }): ReactElement {
  return tab === 'sheet' ? <SheetTab answer={answer} /> : <MembersTab answer={answer} />;
}

/** The group has no member in this network. */
function Nobody(): ReactElement {
  const { t } = useTranslation('embeddedness');
  return (
    <p className={deskStyle.part} role="status">
      {t('nobody')}
    </p>
  );
}
