import { askPanel } from './ask/index.ts';
import { bridgesPanel } from './bridges/index.ts';
import { documentsPanel } from './documents/index.ts';
import { embeddednessPanel } from './embeddedness/index.ts';
import { mapPanel } from './map/index.ts';
import { measuresPanel } from './measures/index.ts';
import { networkPanel } from './network/index.ts';
import type { PanelRecord } from './record.ts';
import { tablePanel } from './table/index.ts';

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
];

/** The panel of a key; the network where the key is unknown. */
export function panelOf(key: string): PanelRecord {
  return PANELS.find((panel) => panel.key === key) ?? networkPanel;
}
