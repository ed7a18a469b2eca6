import { useTranslation } from 'react-i18next';
import { groupingPhrase, useNetworkWords } from '../frame/words/networkWords.ts';
import { useNames } from '../../view/useNames.ts';
import { useChoices } from './useChoices.ts';

/** The network and the groups of the desk in words: both together, and the network alone. */
export function useDefinition(): { network: string; whole: string } {
  const { t } = useTranslation('measuresDesk');
  const { t: shared } = useTranslation('analysis');
  const { network, grouping } = useChoices();
  const { byId } = useNames();
  const inWords = useNetworkWords(byId)(network);
  return {
    network: inWords,
    whole:
      grouping === null
        ? t('withoutGroups', { network: inWords })
        : t('inWords', { network: inWords, grouping: groupingPhrase(shared, grouping, byId) }),
  };
}
