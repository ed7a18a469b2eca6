import type { ReactElement } from 'react';
import { FilterFields } from './FilterFields.tsx';
import { Legend } from './Legend.tsx';
import { LookFields } from './LookFields.tsx';

/** The left panel of the network and the map: how it looks, what it means, what narrows it. */
export function ExploreSide(): ReactElement {
  return (
    <>
      <LookFields />
      <Legend />
      <FilterFields />
    </>
  );
}
