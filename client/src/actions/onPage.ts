import { setShell } from '../state/shell.ts';
import { useViewStore } from '../state/viewStore.ts';
import type { Action } from './action.ts';

/** The field of the search, which `/` goes to. */
export const SEARCH_ID = 'search';

/** What can be done from anywhere on the page. */
export const PAGE_ACTIONS: readonly Action[] = [
  {
    keys: [{ key: '/' }],
    help: { group: 'find', label: 'search' },
    run: () => document.getElementById(SEARCH_ID)?.focus(),
  },
  {
    keys: [{ key: 'z', ctrl: true }],
    help: { group: 'other', label: 'undo' },
    run: ({ say }) => {
      useViewStore.getState().undo();
      say('undone');
    },
  },
  {
    keys: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
    help: { group: 'other', label: 'redo' },
    run: ({ say }) => {
      useViewStore.getState().redo();
      say('redone');
    },
  },
  {
    keys: [{ key: 'Enter', ctrl: true }],
    heardBy: 'console',
    help: { group: 'other', label: 'runQuery' },
  },
  { keys: [{ key: '?' }], help: { group: 'other', label: 'help' }, run: () => setShell({ help: true }) },
];
