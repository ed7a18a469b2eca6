import { BrokerAnswer } from '@sidos/api/model';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import { useChoices } from './useChoices.ts';

/** The card of one broker under the choices of the desk; nothing is asked while the id is null. */
export function useBroker(id: string | null): ProgressRequest<BrokerAnswer> {
  const { network, grouping } = useChoices();
  const { data } = useNet();
  const body = id === null ? null : { network, grouping, id };
  return useProgressRequest(BrokerAnswer, '/analysis/broker', body, data.version);
}
