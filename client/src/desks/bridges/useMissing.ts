import { MissingAnswer } from '@sidos/api/model';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import { useChoices } from './useChoices.ts';

/** Who could join the two groups that are looked at; nothing is asked while there are none. */
export function useMissing(needed: boolean): ProgressRequest<MissingAnswer> {
  const { network, grouping, pair } = useChoices();
  const { data } = useNet();
  const body =
    needed && pair !== null && pair[0] !== pair[1] ? { network, grouping, a: pair[0], b: pair[1] } : null;
  return useProgressRequest(MissingAnswer, '/analysis/missing', body, data.version);
}
