import { useTranslation } from 'react-i18next';
import { groupingPhrase, useNetworkWords } from '../frame/words/networkWords.ts';
import { useNames } from '../../view/useNames.ts';
import { useChoices } from './useChoices.ts';

/** The network and the groups of the desk in words. */
export function useDefinition(): { network: string; grouping: string } {
  const { t } = useTranslation('analysis');
  const { network, grouping } = useChoices();
  const { byId } = useNames();
  const inWords = useNetworkWords(byId);
  return { network: inWords(network), grouping: groupingPhrase(t, grouping, byId) };
}
