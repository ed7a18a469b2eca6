import { IconArrowsMaximize, IconLink, IconRefresh } from '@tabler/icons-react';
import { currentStage } from '../stage/current.ts';
import { setShell, useShell } from '../state/shell.ts';
import type { View } from '../state/view.ts';
import type { Action } from './action.ts';
import { layOutAnew } from './commands.ts';

const onStage = (_: View, about: string | null): boolean => about === null;

const zoom = (factor: number) => (): void => currentStage()?.camera.zoom(factor);

/** What can be done with the stage as a whole. */
export const STAGE_ACTIONS: readonly Action[] = [
  {
    keys: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }, { key: 'ArrowUp' }, { key: 'ArrowDown' }],
    heardBy: 'stage',
    help: { group: 'move', label: 'walk' },
  },
  { keys: [{ key: '+' }], help: { group: 'move', label: 'zoomIn' }, run: zoom(1.5) },
  // Where + is typed with Shift, the same key without it does the same.
  { keys: [{ key: '=' }], run: zoom(1.5) },
  { keys: [{ key: '-' }], help: { group: 'move', label: 'zoomOut' }, run: zoom(1 / 1.5) },
  {
    menu: { label: 'fit', icon: IconArrowsMaximize, offered: onStage },
    keys: [{ key: '0' }],
    help: { group: 'move', label: 'fitAll' },
    run: () => currentStage()?.camera.fitAll(),
  },
  { menu: { label: 'fresh', icon: IconRefresh, offered: onStage }, run: () => layOutAnew() },
  {
    keys: [{ key: 'l' }],
    help: { group: 'explore', label: 'lasso' },
    run: () => setShell({ lasso: !useShell.getState().lasso }),
  },
  { menu: { label: 'copyLink', icon: IconLink, offered: onStage }, run: ({ copyLink }) => copyLink() },
];
