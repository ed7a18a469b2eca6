import { WhatIfAnswer, type WhatIfRequest } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import type { Trial } from './choiceTypes.ts';
import { useChoices } from './useChoices.ts';

/** The answer to a trial, with what was asked. */
export interface TrialRequest extends ProgressRequest<WhatIfAnswer> {
  /** What is asked; null while there is nothing to try. */
  request: Pick<WhatIfRequest, 'remove' | 'add' | 'project'> | null;
  /** Who gains a tie. */
  touched: readonly string[];
}

/** Asks what the change of the desk would do, once it changes anything. */
export function useTrial(): TrialRequest {
  const { t } = useTranslation('bridges');
  const { network, grouping, trial } = useChoices();
  const { data } = useNet();
  const request = useMemo(() => requestOf(trial, t('whatif.projectNew')), [trial, t]);
  const touched = useMemo(
    () =>
      request === null
        ? []
        : [...request.add.flatMap(({ a, b }) => [a, b]), ...(request.project?.members ?? [])],
    [request],
  );
  const body = request && { network, grouping, ...request };
  const answer = useProgressRequest(WhatIfAnswer, '/analysis/what-if', body, data.version);
  return { ...answer, request, touched };
}

/** What a trial asks for: a project counts from two members on; null where nothing would change. */
export function requestOf({ remove, add, project }: Trial, unnamed: string): TrialRequest['request'] {
  const complete =
    project !== null && project.members.length > 1
      ? { name: project.name.trim() || unnamed, members: project.members }
      : null;
  if (remove.length === 0 && add.length === 0 && complete === null) return null;
  return { remove, add, project: complete };
}
