import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** A place on the screen where a menu opens, and the entity it is about (null: the empty stage). */
interface MenuAt {
  x: number;
  y: number;
  id: string | null;
}

interface Shell {
  /** Left panel open or closed; remembered. */
  sideOpen: boolean;
  /** Names of what the user searched for, newest first; remembered. */
  recent: string[];
  /** The tour was seen or skipped; remembered. */
  toured: boolean;
  /** What is open for the moment. */
  help: boolean;
  share: boolean;
  /** The room in which tables of one's own come in. */
  importing: boolean;
  /** The networks that lie side by side are listed. */
  networks: boolean;
  tour: boolean;
  cardOpen: boolean;
  lasso: boolean;
  fullScreen: boolean;
  minimap: boolean;
  menu: MenuAt | null;
  hovered: string | null;
  /** The last word for screen readers. */
  said: string;
  set: (part: Partial<Omit<Shell, 'set'>>) => void;
}

/** What belongs to this browser, not to the view: open panels, what was searched, what is hovered. */
export const useShell = create<Shell>()(
  persist(
    (set) => ({
      // Where the left panel would cover the stage it waits to be asked for.
      sideOpen: (globalThis.innerWidth ?? 1440) > 1180,
      recent: [],
      toured: false,
      help: false,
      share: false,
      importing: false,
      networks: false,
      tour: false,
      cardOpen: true,
      lasso: false,
      fullScreen: false,
      minimap: true,
      menu: null,
      hovered: null,
      said: '',
      set: (part) => set(part),
    }),
    {
      name: 'sidos',
      partialize: ({ sideOpen, recent, toured, minimap }) => ({ sideOpen, recent, toured, minimap }),
    },
  ),
);

/** Changes what belongs to this browser. */
export function setShell(part: Partial<Omit<Shell, 'set'>>): void {
  useShell.getState().set(part);
}

/** Says a sentence to screen readers. */
export function say(sentence: string): void {
  setShell({ said: sentence });
}
