import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { fetchAhead, PANELS, panelOf } from './panels.ts';
import { setShell, useShell } from '../state/shell.ts';
import { layoutOf } from '../state/view.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { currentStage } from '../stage/current.ts';
import barStyle from './bars.module.css';

/** Opens a panel; one that asks for a layout brings it, and the next without brings the network back. */
function openPanel(key: string): void {
  const panel = panelOf(key);
  // A desk is its left panel: on a small screen, where panels begin closed, it opens.
  if (panel.wide) setShell({ sideOpen: true });
  changeView((view) => {
    const brings = layoutOf(key) !== 'network';
    const leaves = panel.Main === undefined && layoutOf(view.panel) === view.layout;
    const layout = brings || leaves ? layoutOf(key) : view.layout;
    if (layout === view.layout) return { panel: key, document: null };
    currentStage()?.camera.stand(null);
    return { panel: key, layout, camera: null, document: null };
  });
}

/** The views, one button each. */
export function Rail(): ReactElement {
  const { t } = useTranslation('shell');
  const rights = useSession().data?.rights;
  const current = useView((view) => view.panel);
  const sideOpen = useShell((state) => state.sideOpen);
  const Toggle = sideOpen ? IconLayoutSidebarLeftCollapse : IconLayoutSidebarLeftExpand;
  const hasSide = panelOf(current).Side !== undefined;
  return (
    <nav className={barStyle.rail} aria-label={t('rail')} data-testid="rail">
      {PANELS.filter(({ right }) => right === undefined || rights?.includes(right)).map((panel) => (
        <button
          key={panel.key}
          type="button"
          aria-current={panelOf(current).key === panel.key ? 'page' : undefined}
          onPointerEnter={() => fetchAhead(panel)}
          onFocus={() => fetchAhead(panel)}
          onClick={() => openPanel(panel.key)}
        >
          <panel.icon size={20} stroke={1.7} aria-hidden />
          {t(`panel.${panel.key}`)}
        </button>
      ))}
      <span className="spring" />
      {hasSide && (
        <button
          type="button"
          aria-label={sideOpen ? t('closeSide') : t('openSide')}
          aria-expanded={sideOpen}
          title={sideOpen ? t('closeSide') : t('openSide')}
          onClick={() => setShell({ sideOpen: !sideOpen })}
        >
          <Toggle size={20} stroke={1.7} aria-hidden />
        </button>
      )}
    </nav>
  );
}
