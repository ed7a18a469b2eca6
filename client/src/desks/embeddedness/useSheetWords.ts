import type { EmbeddednessAnswer, SheetFigure } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { sentencesOf, tiesOut } from './sentences.ts';
import { useNames } from '../../view/useNames.ts';
import { useSetNames } from './setNames.ts';
import { useChoices } from './useChoices.ts';

/** Reads the figures of a sheet out in the language in use. */
export function useSheetWords(answer: EmbeddednessAnswer): (figure: SheetFigure) => string[] {
  const { t } = useTranslation('embeddedness');
  const words = useWords();
  const names = useSetNames();
  const { byId } = useNames();
  const { comparison } = useChoices();
  const context = {
    inside: answer.inside,
    outside: tiesOut(answer.members),
    isRest: comparison.by === 'rest',
    nameOf: byId,
    comparison: names.set(comparison),
    depthMeasure: answer.depthMeasure,
    language: words.language,
    percent: words.percent,
  };
  return (figure) => sentencesOf(t, figure, context);
}
