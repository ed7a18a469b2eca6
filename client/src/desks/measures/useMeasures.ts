import { MeasuresAnswer } from '@sidos/api/model';
import { useMemo } from 'react';
import { useMeasureCatalog } from '../../api/catalog.ts';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import { nameOfMeasure, picked, type Offered } from './pick.ts';
import { useChoices } from './useChoices.ts';

const NONE: readonly Offered[] = [];

/** The measures that can be computed; none until they are known. */
export function useCatalog(): readonly Offered[] {
  return useMeasureCatalog()?.measures ?? NONE;
}

/** The measures chosen, under the choices of the desk; asked once, whoever needs it. Idle where none is chosen. */
export function useMeasures(): ProgressRequest<MeasuresAnswer> {
  const { network, grouping, seed, pick } = useChoices();
  const catalog = useCatalog();
  const { data } = useNet();
  const measures = useMemo(
    () =>
      picked(pick, catalog)
        .filter(({ needsGroups }) => grouping !== null || !needsGroups)
        .map(nameOfMeasure),
    [pick, catalog, grouping],
  );
  const body = measures.length === 0 ? null : { network, grouping, seed, measures };
  return useProgressRequest(MeasuresAnswer, '/analysis/measures', body, data.version);
}
