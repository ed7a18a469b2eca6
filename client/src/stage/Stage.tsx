import type { Outlines } from '@sidos/api/model';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { createStage, type StageHandle } from './createStage.ts';
import { setCurrentStage } from './current.ts';
import type { StageEvents } from './controllers/events.ts';
import { makeAreas } from './layers/outline.ts';
import { TieTip, type TipAt } from './TieTip.tsx';
import { usePicture } from '../view/usePicture.ts';
import stageStyle from './stage.module.css';

interface Props {
  events: Omit<StageEvents, 'onHoverTie'>;
  /** Where the camera stands at first and after undo; null: the whole. */
  camera: readonly [number, number, number] | null;
  outlines: Outlines | undefined;
  onKeyDown?: (event: React.KeyboardEvent) => void;
}

/** The network, drawn. It shows what the view says and tells back what the user does; it decides nothing. */
export function Stage({ events, camera, outlines, onKeyDown }: Props): ReactElement {
  const { t, i18n } = useTranslation('explore');
  const { language } = i18n;
  const { seen } = useNet();
  const { amount } = useWords();
  const picture = usePicture();
  const element = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<StageHandle | null>(null);
  const [tip, setTip] = useState<TipAt | null>(null);
  const latest = useRef({ events, picture });
  useEffect(() => {
    latest.current = { events, picture };
  });

  // The stage lives as long as the data; later pictures are given to it below.
  const { data } = picture;
  useEffect(() => {
    const container = element.current!;
    const tell =
      <K extends keyof Props['events']>(name: K) =>
      (...args: Parameters<Props['events'][K]>): void => {
        (latest.current.events[name] as (...given: typeof args) => void)(...args);
      };
    const handle = createStage(container, latest.current.picture, {
      onChoose: tell('onChoose'),
      onClear: tell('onClear'),
      onExpand: tell('onExpand'),
      onMenu: tell('onMenu'),
      onHover: tell('onHover'),
      onPin: tell('onPin'),
      onCamera: tell('onCamera'),
      onDrawn: tell('onDrawn'),
      onHoverTie: setTip,
    });
    setStage(handle);
    setCurrentStage(handle);
    return () => {
      setCurrentStage(null);
      setStage(null);
      handle.end();
    };
  }, [data]);

  useEffect(() => stage?.show(picture), [stage, picture]);
  useEffect(() => {
    stage?.camera.stand(camera && { x: camera[0], y: camera[1], ratio: camera[2] });
    // Only when the stage comes: later the camera leads and the view follows.
  }, [stage]); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => {
    if (!stage || !outlines) return;
    // The code of a country is two letters; those of the regions of Finland are figures.
    const countries = new Intl.DisplayNames(language, { type: 'region' });
    const features = outlines.features.map(({ properties, geometry }) => ({
      name: /^[A-Z]{2}$/.test(properties.code)
        ? (countries.of(properties.code) ?? properties.name)
        : properties.name,
      polygons: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    }));
    stage.outline(makeAreas(features));
  }, [stage, outlines, language]);

  return (
    <>
      <div
        ref={element}
        id="stage"
        className={stageStyle.canvas}
        role="application"
        tabIndex={0}
        aria-label={t('stage', {
          nodes: amount('entity', seen.nodeCount),
          ties: amount('tie', seen.tieCount),
        })}
        onKeyDown={onKeyDown}
      />
      {tip && <TieTip at={tip} />}
    </>
  );
}
