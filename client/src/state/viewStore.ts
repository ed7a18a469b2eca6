import { create } from 'zustand';
import type { Dataset } from '../graph/dataset.ts';
import { queryHere } from '../api/place.ts';
import { readAddress, writeAddress } from './address.ts';
import { cleanView } from './clean.ts';
import { begin, redo, step, undo, type History } from './history.ts';
import { lessClear } from '@sidos/api/model';
import { onPeopleLearned } from '../graph/people.ts';
import { viewWithPeople } from './people.ts';
import type { View } from './view.ts';

type Change = Partial<View> | ((view: View) => Partial<View>);

interface ViewStore extends History {
  /** Keys of the address that could not be read, told once the data is there. */
  unread: string[];
  /** Changes the view; every change can be undone. */
  change: (change: Change) => void;
  /** Changes the view without a step in the history: for the camera, and for cleaning. */
  adjust: (change: Change) => void;
  undo: () => void;
  redo: () => void;
}

/** A page that is open is left when the change leads to a panel or to a selection. */
function apply(view: View, change: Change): View {
  const part = typeof change === 'function' ? change(view) : change;
  const leaves = part.panel !== undefined || part.selection !== undefined;
  return viewWithPeople({ ...view, ...(leaves ? { page: null } : {}), ...part });
}

/** The views before and after may have been seen under another switch for people. */
const withPeople = (history: History): History => ({ ...history, view: viewWithPeople(history.view) });

const opened = readAddress(globalThis.location?.search ?? '');

/** The one state of what is shown; the address bar is its mirror (see {@link mirrorAddress}). */
export const useViewStore = create<ViewStore>()((set) => ({
  ...begin(viewWithPeople(opened.view)),
  unread: opened.unread,
  change: (change) => set((state) => step(state, apply(state.view, change))),
  adjust: (change) => set((state) => ({ view: apply(state.view, change) })),
  undo: () => set((state) => withPeople(undo(state))),
  redo: () => set((state) => withPeople(redo(state))),
}));

// The view of the address waited to know who is to be masked.
onPeopleLearned(() => useViewStore.getState().adjust({}));

/** One part of the view; the component renders again only when that part changes. */
export function useView<T>(part: (view: View) => T): T {
  return useViewStore((state) => part(state.view));
}

/** Changes the view from anywhere; every change can be undone. */
export function changeView(change: Change): void {
  useViewStore.getState().change(change);
}

/** The view as it stands. */
export function currentView(): View {
  return useViewStore.getState().view;
}

/** What counts as going somewhere: the browser's back button returns from it. */
const destination = ({ panel, selection, document, page, path, common }: View): string =>
  JSON.stringify([panel, selection, document, page, path, common]);

const addressOf = (view: View): string => `${location.pathname}${queryHere(writeAddress(view))}`;

/**
 * Writes the view and each change of it to the address bar and follows the browser's back and forward. Returns the
 * function that ends it.
 */
export function mirrorAddress(data: Dataset): () => void {
  let shown = currentView();
  // What the address had wrong is gone from it too, so that a copy of it carries no fault on.
  if (addressOf(shown) !== location.pathname + location.search)
    history.replaceState(null, '', addressOf(shown));
  const stop = useViewStore.subscribe(({ view }) => {
    if (view === shown) return;
    const address = addressOf(view);
    // Another switch for people writes other ids; the address that had the names is not to be kept.
    const moves = view.people === shown.people && destination(view) !== destination(shown);
    shown = view;
    if (address === location.pathname + location.search) return;
    if (moves) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const follow = (): void => {
    const { view } = readAddress(location.search);
    // Going back does not show by name whom the user has hidden since.
    const people = lessClear(view.people, currentView().people);
    shown = cleanView(viewWithPeople({ ...view, people }), data).view;
    useViewStore.getState().change(shown);
  };
  addEventListener('popstate', follow);
  return () => {
    stop();
    removeEventListener('popstate', follow);
  };
}
