import { create } from 'zustand';

/** A tie between two entities that is not one of the data: between two who share a project, say. */
export interface OverlayLink {
  a: string;
  b: string;
  colour: string;
  /** Width in pixels. */
  width: number;
  dashed: boolean;
}

/**
 * What a desk or an answer lays over the network for the moment: other colours or sizes, entities and ties lit,
 * a legend of its own. Keyed by node id and tie id; what is not named keeps its usual look.
 */
export interface Overlay {
  /** Who laid it: key of a panel. It goes when that panel closes. */
  owner: string;
  title: string;
  colours?: ReadonlyMap<string, string>;
  tieColours?: ReadonlyMap<string, string>;
  /** Values by which the marks are sized, area proportional. */
  values?: ReadonlyMap<string, number>;
  lit?: ReadonlySet<string>;
  litTies?: ReadonlySet<string>;
  /** Whether it is lit before the surroundings of what is selected, not only where nothing is. */
  first?: boolean;
  /** Drawn over the ties of the data, the last on top; where something is chosen, only those it has stay lit. */
  links?: readonly OverlayLink[];
  /** `line`: the row is about ties drawn so, not about marks. */
  legend?: readonly {
    label: string;
    colour: string;
    count?: number;
    line?: Pick<OverlayLink, 'width' | 'dashed'>;
  }[];
}

interface OverlayStore {
  overlay: Overlay | null;
  lay: (overlay: Overlay) => void;
  lift: (owner: string) => void;
}

/** The overlay in force, at most one. */
export const useOverlay = create<OverlayStore>()((set) => ({
  overlay: null,
  lay: (overlay) => set({ overlay }),
  lift: (owner) => set((state) => (state.overlay?.owner === owner ? { overlay: null } : state)),
}));
