import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../actions/speak.ts';
import { saveFile } from '../../components/save.ts';
import { currentStage } from '../../stage/current.ts';
import { sceneToPdf } from '../../stage/export/pdf.ts';
import { sceneToPng, sceneToSvg } from '../../stage/export/render.ts';
import { useHead } from './useHead.ts';
import { useLegendRows } from './useLegendRows.ts';
import dialogStyle from '../dialogs.module.css';

/** The stage as a picture, PNG at a scale, SVG or PDF, with or without its legend. */
export function ImagePart(): ReactElement {
  const { t } = useTranslation('help');
  const [scale, setScale] = useState('2');
  const [withLegend, setWithLegend] = useState(true);
  const [busy, setBusy] = useState(false);
  const rows = useLegendRows();
  const legend = withLegend ? rows : [];
  const { caption, called } = useHead();
  const name = (extension: string): string => called(t('share.named.stage'), extension);
  const savePng = (): void => {
    const scene = currentStage()?.scene();
    if (!scene) return;
    sceneToPng(scene, legend, Number(scale), caption()).then(
      (blob) => saveFile(name('png'), blob),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
  };
  const saveSvg = (): void => {
    const scene = currentStage()?.scene();
    if (scene)
      saveFile(name('svg'), new Blob([sceneToSvg(scene, legend, caption())], { type: 'image/svg+xml' }));
  };
  const savePdf = (): void => {
    const scene = currentStage()?.scene();
    if (!scene) return;
    setBusy(true);
    sceneToPdf(scene, legend, caption())
      .then(
        (blob) => saveFile(name('pdf'), blob),
        (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setBusy(false));
  };
  return (
    <section className={dialogStyle.part}>
      <h3>{t('share.image')}</h3>
      <div className="row">
        <SegmentedControl
          size="xs"
          aria-label={t('share.scale')}
          value={scale}
          data={['1', '2', '4'].map((value) => ({ value, label: `${value}×` }))}
          onChange={setScale}
        />
        <Checkbox
          size="xs"
          label={t('share.withLegend')}
          checked={withLegend}
          onChange={(event) => setWithLegend(event.currentTarget.checked)}
        />
      </div>
      <div className="row">
        <Button size="xs" variant="default" onClick={savePng}>
          {t('share.png')}
        </Button>
        <Button size="xs" variant="default" onClick={saveSvg}>
          {t('share.svg')}
        </Button>
        <Button size="xs" variant="default" loading={busy} onClick={savePdf}>
          {t('share.pdf')}
        </Button>
      </div>
    </section>
  );
}
