import { SureAnswer } from '@sidos/api/model';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import { useChoices } from './useChoices.ts';

/** How sure the ranking by a measure is; idle until it is asked for. */
export function useSure(): ProgressRequest<SureAnswer> {
  const { network, grouping, seed, sure } = useChoices();
  const { data } = useNet();
  const body = sure && { network, grouping, seed, ...sure };
  return useProgressRequest(SureAnswer, '/analysis/certainty', body, data.version);
}
