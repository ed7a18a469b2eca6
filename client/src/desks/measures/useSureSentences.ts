import type { SureAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../charts/numbers.ts';
import { useNames } from '../../view/useNames.ts';
import { findingsOf } from './sure.ts';

/** As good as 1: what is left is rounding. */
const SAME = 1 - 1e-9;

/** What rank intervals say, a sentence each. */
export function useSureSentences(answer: SureAnswer | undefined): string[] {
  const { t, i18n } = useTranslation('measuresDesk');
  const names = useNames();
  if (answer === undefined) return [];
  const show = (value: number): string => formatNumber(value, i18n.language);
  const { leader, first, stay, width, weights, seeds } = findingsOf(answer);
  if (leader === null) return [];
  return [
    t('sure.leader', { name: names.actor(answer.actors[0]), low: show(leader.low), high: show(leader.high) }),
    t('sure.stay', { first, count: stay }),
    t('sure.width', { width: show(width) }),
    ...(weights === null
      ? []
      : [weights > SAME ? t('sure.sameWeights') : t('sure.weights', { value: show(weights) })]),
    ...(seeds === null ? [] : [seeds > SAME ? t('sure.sameSeeds') : t('sure.seeds', { value: show(seeds) })]),
  ];
}
