import { ProjectionAnswer } from '@sidos/api/model';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import { useChoices } from './useChoices.ts';

/** The network of the desk tie by tie, with what is shared; asked once it is needed. */
export function useProjection(needed: boolean): ProgressRequest<ProjectionAnswer> {
  const { network, grouping } = useChoices();
  const { data } = useNet();
  const body = needed ? { network, grouping } : null;
  return useProgressRequest(ProjectionAnswer, '/analysis/network', body, data.version);
}
