import type { ActorType } from '@sidos/api/model';
import { useMemo } from 'react';
import { legendRows } from '../../graph/legend.ts';
import { useCategoryName } from '../../explore/useCategoryName.ts';
import type { SceneLegendRow } from '../../stage/export/scene.ts';
import { shapeOf } from '../../view/picture.ts';
import { useOverlay } from '../../state/overlay.ts';
import { useView } from '../../state/viewStore.ts';
import { useNet } from '../../view/network.ts';

/** The legend as a picture shows it: what is seen, with counts. */
export function useLegendRows(): SceneLegendRow[] {
  const { categories, seen, colours } = useNet();
  const colouring = useView((view) => view.colour);
  const nameOf = useCategoryName();
  const laid = useOverlay((state) => state.overlay?.legend);
  return useMemo(
    () =>
      laid?.map(({ label, colour, count }): SceneLegendRow => ({
        label: count === undefined ? label : `${label} (${count})`,
        colour,
        shape: 'disc',
      })) ??
      legendRows(colouring, categories, seen.nodes, colours)
        .filter((row) => row.seen > 0)
        .map((row) => ({
          label: `${nameOf(colouring, row.category)} (${row.seen})`,
          colour: row.colour,
          shape: colouring === 'type' ? shapeOf(row.category as ActorType) : 'disc',
        })),
    [categories, seen, colours, colouring, nameOf, laid],
  );
}
