import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeView } from '../../state/viewStore.ts';
import { CitedNote } from './CitedNote.tsx';
import { CitePart } from './CitePart.tsx';
import { MeasuresHead } from './MeasuresHead.tsx';
import { FilesPart } from './FilesPart.tsx';
import { MeasurePicker } from './MeasurePicker.tsx';
import { StageLegend } from './StageLegend.tsx';
import { useIsHidden } from '../frame/useIsHidden.ts';
import { useChoices } from './useChoices.ts';
import { useMeasures } from './useMeasures.ts';
import { useStageOverlay } from './useStagePaint.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** The desk for researchers: what is measured, how it shows on the network, files, methods and link. */
export function MeasuresSide(): ReactElement {
  const { answer } = useMeasures();
  const hidden = useIsHidden(useChoices().network);
  const paint = useStageOverlay(hidden ? undefined : answer);
  const isSomething = !hidden && answer !== undefined && answer.actors.length > 0;
  return (
    <div className={deskStyle.desk} data-testid="measures">
      <MeasuresHead answer={isSomething ? answer : undefined} />
      <CitedNote />
      {hidden && <PeopleHidden />}
      <MeasurePicker actors={answer?.meta.actors ?? 0} />
      {isSomething && <FilesPart answer={answer} />}
      {isSomething && <CitePart answer={answer} />}
      {isSomething && paint && <StageLegend answer={answer} paint={paint} />}
    </div>
  );
}

/** Why there is nothing to see, and how to see it. */
function PeopleHidden(): ReactElement {
  const { t } = useTranslation('measuresDesk');
  return (
    <section className={partStyle.section} role="status">
      <h3>{t('hidden.title')}</h3>
      <p>{t('hidden.text')}</p>
      <Button size="compact-xs" variant="default" onClick={() => changeView({ people: 'initials' })}>
        {t('hidden.show')}
      </Button>
    </section>
  );
}
