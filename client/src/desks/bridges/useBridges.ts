import { BridgesAnswer } from '@sidos/api/model';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import { useChoices } from './useChoices.ts';

/** The ranked list and the matrix under the choices of the desk; asked once, whoever needs it. */
export function useBridges(): ProgressRequest<BridgesAnswer> {
  const { network, grouping } = useChoices();
  const { data } = useNet();
  return useProgressRequest(BridgesAnswer, '/analysis/bridges', { network, grouping }, data.version);
}
