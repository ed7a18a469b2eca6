import type { Texts } from '../i18n/types.ts';
import type { LayoutName } from '../graph/placement.ts';

/** The key of a panel, which stands in the address. */
export type PanelKey = keyof Texts['shell']['panel'];

/** What the view must know of a panel, whoever draws it. */
interface PanelFacts {
  /** Whether the stage is seen beside it; else the panel stands in its place. */
  stage: boolean;
  /** The layout that opening it asks for; without it the layout stays. */
  layout?: LayoutName;
}

const FACTS: Record<PanelKey, PanelFacts> = {
  network: { stage: true },
  map: { stage: true, layout: 'map' },
  bridges: { stage: true },
  embeddedness: { stage: true },
  measures: { stage: true },
  ask: { stage: true },
  table: { stage: false },
  documents: { stage: false },
  changes: { stage: false },
};

/** What the view must know of a panel; of the network where the key is unknown. */
export function factsOf(key: string): PanelFacts {
  return Object.hasOwn(FACTS, key) ? FACTS[key as PanelKey] : FACTS.network;
}
