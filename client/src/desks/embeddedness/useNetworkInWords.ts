import { useNetworkWords } from '../frame/words/networkWords.ts';
import { useNames } from '../../view/useNames.ts';
import { useChoices } from './useChoices.ts';

/** The network of the desk in one sentence. */
export function useNetworkInWords(): string {
  const { network } = useChoices();
  const { byId } = useNames();
  return useNetworkWords(byId)(network);
}
