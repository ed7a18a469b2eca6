import type { EmbeddednessAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureBarLegend } from '../../charts/FigureBar.tsx';
import { MethodsParagraph } from '../frame/report/MethodsParagraph.tsx';
import { useNames } from '../../view/useNames.ts';
import { DepthBars } from './DepthBars.tsx';
import { Dependence } from './Dependence.tsx';
import { FigureBox } from './FigureBox.tsx';
import { SheetNotes } from './SheetNotes.tsx';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { useDone } from './useDone.ts';
import { useSheetWords } from './useSheetWords.ts';
import deskStyle from '../../components/desk.module.css';

/** The figures of the group, each with its picture and read out; who it depends on; how deep its members stand. */
export function SheetTab({ answer }: { answer: EmbeddednessAnswer }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const names = useNames();
  const wordsOf = useSheetWords(answer);
  const done = useDone(answer);
  const enough = answer.group.size >= FEWEST_MEMBERS;
  return (
    <div className={deskStyle.part} data-testid="sheet">
      <SheetNotes answer={answer} />
      {enough && (
        <>
          <p className="muted">
            {t('sheet.judge')} {t('sheet.looked', { count: answer.figures.length })}
          </p>
          <FigureBarLegend />
          <section aria-label={t('sheet.label')}>
            {answer.figures.map((figure) => (
              <FigureBox key={figure.key} figure={figure} sentences={wordsOf(figure)} />
            ))}
          </section>
        </>
      )}
      <Dependence answer={answer} />
      {enough && <DepthBars answer={answer} />}
      <MethodsParagraph meta={answer.meta} done={done} nameOf={names.byId} />
    </div>
  );
}
