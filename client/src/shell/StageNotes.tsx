import { Button } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { placedOnMap } from '../graph/mapLayout.ts';
import { currentStage } from '../stage/current.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import { EmptyNetwork } from './EmptyNetwork.tsx';
import stageStyle from '../stage/stage.module.css';
import windowStyle from '../styles/window.module.css';

/** Says that small groups stand apart below, where the first look does not show them. */
export function SmallGroups(): ReactElement | null {
  const { t } = useTranslation('explore');
  const { data, seen } = useNet();
  const layout = useView((view) => view.layout);
  const camera = useView((view) => view.camera);
  const apart = data.nodes.component.reduce((sum, part, i) => sum + (part > 0 ? seen.nodes[i] : 0), 0);
  if (layout !== 'network' || camera !== null || apart === 0) return null;
  return (
    <p className={`${stageStyle.note} flush`} data-on-stage>
      {t('groupsLeft', { count: apart })}
      <button type="button" className="link" onClick={() => currentStage()?.camera.fitAll()}>
        {t('showGroups')}
      </button>
    </p>
  );
}

/** On the map: how many stand below it because the documents do not say where they are. */
export function WithoutPlace(): ReactElement | null {
  const { t } = useTranslation('explore');
  const { data, seen } = useNet();
  const onMap = useView((view) => view.layout) === 'map';
  const placed = useMemo(() => placedOnMap(data), [data]);
  const count = placed.reduce((sum, isPlaced, i) => sum + (isPlaced ? 0 : seen.nodes[i]), 0);
  if (!onMap || count === 0) return null;
  return (
    <p className={`${stageStyle.note} flush`} data-on-stage>
      {t('noPlace', { count })}
    </p>
  );
}

/** Where the filters leave nothing: says so, and the way back. */
export function NothingLeft(): ReactElement | null {
  const { t } = useTranslation('shell');
  const { data, seen } = useNet();
  if (seen.nodeCount > 0) return null;
  if (data.nodeCount === 0) return <EmptyNetwork />;
  return (
    <div className={windowStyle.middle} role="status">
      <h2>{t('tooFew.title')}</h2>
      <p className="muted flush">{t('tooFew.text')}</p>
      <Button
        size="xs"
        onClick={() => changeView({ filters: {}, without: [], hidden: [], only: null, people: 'shown' })}
      >
        {t('tooFew.clear')}
      </Button>
    </div>
  );
}
