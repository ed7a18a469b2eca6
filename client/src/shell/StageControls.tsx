import {
  IconArrowsMaximize,
  IconFocusCentered,
  IconLasso,
  IconMap,
  IconMaximize,
  IconMinus,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { indicesOf } from '../graph/dataset.ts';
import { currentStage } from '../stage/current.ts';
import { setShell, useShell } from '../state/shell.ts';
import { useView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import stageStyle from '../stage/stage.module.css';

/** Buttons of the stage: zoom, fit, lasso, overview, full screen. */
export function StageControls({ stage }: { stage: RefObject<HTMLDivElement | null> }): ReactElement {
  const { t } = useTranslation('explore');
  const { data } = useNet();
  const selection = useView((view) => view.selection);
  const lasso = useShell((state) => state.lasso);
  const minimap = useShell((state) => state.minimap);
  const button = (label: string, Symbol: Icon, run: () => void, pressed?: boolean): ReactElement => (
    <button type="button" title={label} aria-label={label} aria-pressed={pressed} onClick={run}>
      <Symbol size={18} stroke={1.7} aria-hidden />
    </button>
  );
  const fullScreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void stage.current?.requestFullscreen();
  };
  return (
    <div
      className={stageStyle.controls}
      role="toolbar"
      aria-label={t('controls')}
      aria-orientation="vertical"
      data-on-stage
    >
      {button(t('lasso'), IconLasso, () => setShell({ lasso: !lasso }), lasso)}
      {button(t('minimap'), IconMap, () => setShell({ minimap: !minimap }), minimap)}
      {button(t('zoomIn'), IconPlus, () => currentStage()?.camera.zoom(1.5))}
      {button(t('zoomOut'), IconMinus, () => currentStage()?.camera.zoom(1 / 1.5))}
      {button(t('fitAll'), IconArrowsMaximize, () => currentStage()?.camera.fitAll())}
      {selection.length > 0 &&
        button(t('fitSelection'), IconFocusCentered, () =>
          currentStage()?.camera.fit(indicesOf(data, selection)),
        )}
      {button(t('fullScreen'), IconMaximize, fullScreen)}
    </div>
  );
}
