import { askPanel } from '../panels/ask/index.ts';
import { bridgesPanel } from '../desks/bridges/index.ts';
import { changesPanel } from '../panels/changes/index.ts';
import { documentsPanel } from '../panels/documents/index.ts';
import { embeddednessPanel } from '../desks/embeddedness/index.ts';
import { mapPanel } from '../panels/map/index.ts';
import { measuresPanel } from '../desks/measures/index.ts';
import { networkPanel } from '../panels/network/index.ts';
import type { PanelRecord } from '../panels/record.ts';
import { tablePanel } from '../panels/table/index.ts';

/** The rail, top to bottom. */
export const PANELS: readonly PanelRecord[] = [
  networkPanel,
  mapPanel,
  bridgesPanel,
  embeddednessPanel,
  measuresPanel,
  askPanel,
  tablePanel,
  documentsPanel,
  changesPanel,
];

/** The panel of a key; the network where the key is unknown. */
export function panelOf(key: string): PanelRecord {
  return PANELS.find((panel) => panel.key === key) ?? networkPanel;
}

/** Fetches what a panel shows before it is opened. */
export function fetchAhead({ Side, Below, Card, Main }: PanelRecord): void {
  for (const part of [Side, Below, Card, Main]) if (part !== undefined && 'ahead' in part) part.ahead();
}
