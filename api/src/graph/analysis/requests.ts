import { z } from 'zod';
import { MeasuresRequest, SureRequest, list } from '../../model/index.ts';
import { DESK_MEASURES, onLevel } from './desk-measures.ts';

const LISTED = 'GET /api/v1/analysis/catalog lists those there are';
const keys = [...new Set([...DESK_MEASURES.map(({ key }) => key), ...DESK_MEASURES.map(onLevel)])];
const ofActors = DESK_MEASURES.filter(({ level }) => level === 'node').map(({ key }) => key);

/**
 * The requests in which measures are named, with the measures that there are: they are known where they are computed, so
 * the description of the API has them from there.
 */
export const REQUESTS = {
  MeasuresRequest: MeasuresRequest.extend({
    measures: list(z.enum(keys, `there is no such measure; ${LISTED}`), 300).default([]),
  }),
  SureRequest: SureRequest.extend({
    measure: z.enum(ofActors, `there is no such measure of actors; ${LISTED}`),
  }),
};
