import { useEffect, type CSSProperties, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../actions/speak.ts';
import type { Dataset } from '../graph/dataset.ts';
import { RightColumn } from './RightColumn.tsx';
import { PageOver } from '../pages/PageOver.tsx';
import { panelOf } from './panels.ts';
import { cleanView } from '../state/clean.ts';
import { setShell, useShell } from '../state/shell.ts';
import { currentView, mirrorAddress, useView, useViewStore } from '../state/viewStore.ts';
import { Boundary } from '../components/Boundary.tsx';
import { USUAL_HEIGHT } from '../panels/record.ts';
import { Coming, ComingBelow } from './Coming.tsx';
import { ImportDoor } from './import/ImportDoor.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { LiveText } from './LiveText.tsx';
import { NetworkContext, useNetworkOf } from '../view/network.ts';
import { Rail } from './Rail.tsx';
import { ShareDialog } from './share/ShareDialog.tsx';
import { StageView } from './StageView.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { Tour } from './Tour.tsx';
import { useKeyboard } from './useKeyboard.ts';
import windowStyle from '../styles/window.module.css';

/** The window with the network in it. */
export function Window({ data }: { data: Dataset }): ReactElement {
  const network = useNetworkOf(data);
  useAddress(data);
  return (
    <NetworkContext value={network}>
      <Parts />
    </NetworkContext>
  );
}

/** Cleans the view of the address against the data, says what is gone, and keeps the address bar true. */
function useAddress(data: Dataset): void {
  const { t } = useTranslation('shell');
  useEffect(() => {
    const { adjust, unread: unreadKeys } = useViewStore.getState();
    const { view, gone } = cleanView(currentView(), data);
    const panel = panelOf(view.panel).key;
    const unread = panel === view.panel ? unreadKeys : [...unreadKeys, 'panel'];
    adjust({ ...view, panel });
    // A desk is its left panel: a link to one opens it on a small screen too, as its button does.
    if (panelOf(view.panel).wide) setShell({ sideOpen: true });
    if (gone.length > 0) tell(t('gone', { list: gone.join(', ') }), 12_000);
    if (unread.length > 0) tell(t('unread', { list: unread.join(', ') }), 12_000);
    return mirrorAddress(data);
    // Once for each load of the data; a change of language does not tell it again.
  }, [data]); // eslint-disable-line react-hooks/exhaustive-deps
}

/**
 * The width of the left column, which the stage and what stands below it keep clear of where it lies over them, and the
 * height of what stands below.
 */
const roomOf = (side = 264, below = USUAL_HEIGHT): CSSProperties =>
  ({ '--side': `${side}px`, '--below': below }) as CSSProperties;

function Parts(): ReactElement {
  const { t } = useTranslation('shell');
  useKeyboard();
  const panel = panelOf(useView((view) => view.panel));
  const sideOpen = useShell((state) => state.sideOpen);
  const page = useView((view) => view.page);
  const { Side, Below, below, Main } = panel;
  const params = useView((view) => view.params);
  // A page lies over stage, side and card, which stay as they are beneath it and take no focus.
  const paged = page !== null;
  return (
    <div className={windowStyle.window} style={roomOf(panel.wide, below?.height(params))}>
      <a className={windowStyle.skip} href={paged ? '#page' : '#stage'}>
        {t('skip')}
      </a>
      <TopBar />
      <Rail />
      {Side && sideOpen && (
        <aside
          className={windowStyle.side}
          aria-label={t(`panel.${panel.key}`)}
          data-testid="side"
          data-over-stage
          inert={paged}
        >
          <Boundary key={panel.key} coming={<Coming />}>
            <Side />
          </Boundary>
        </aside>
      )}
      <main className={Below ? `${windowStyle.main} ${windowStyle.split}` : windowStyle.main} inert={paged}>
        <Boundary>
          <StageView covered={Main !== undefined} />
        </Boundary>
        {Below && (
          <Boundary key={panel.key} coming={below?.isOpen(params) && <ComingBelow />}>
            <Below />
          </Boundary>
        )}
        {Main && (
          <div className={windowStyle.page} data-testid={`page-${panel.key}`}>
            <Boundary key={panel.key} coming={<Coming />}>
              <Main />
            </Boundary>
          </div>
        )}
      </main>
      <Boundary>
        <RightColumn />
      </Boundary>
      {paged && <PageOver id={page} />}
      <StatusBar />
      <ContextMenu />
      <HelpDialog />
      <ShareDialog />
      <ImportDoor />
      <Tour />
      <LiveText />
    </div>
  );
}
