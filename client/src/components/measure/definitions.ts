import type { Definition, MeasureCatalog } from '@sidos/api/model';
import { useMemo } from 'react';
import { useMeasureCatalog } from '../../api/catalog.ts';
import type { MeasureRef } from './measureText.ts';

/** Formula and sources of a measure or a desk's figure; none of what the catalogue does not have. */
export type DefinitionOf = (measure: MeasureRef) => Definition;

const NONE: Definition = { formula: null, sources: [] };

/** Looks definitions up in the catalogue of the server. */
export function definitionsOf({ measures, figures }: MeasureCatalog): DefinitionOf {
  const known = new Map<string, Definition>([
    ...measures.map((one) => [`${one.level}.${one.key}`, one] as const),
    ...figures.map((one) => [`desk.${one.key}`, one] as const),
  ]);
  return ({ level, key }) => known.get(`${level}.${key}`) ?? NONE;
}

/** The definitions, none until the catalogue is known. */
export function useDefinitions(): DefinitionOf {
  const catalog = useMeasureCatalog();
  return useMemo(() => (catalog === undefined ? () => NONE : definitionsOf(catalog)), [catalog]);
}
