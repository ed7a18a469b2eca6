import { IconHistory } from '@tabler/icons-react';
import { later } from '../../components/later.ts';
import type { PanelRecord } from '../record.ts';

const words = ['measures'] as const;

export const changesPanel: PanelRecord = {
  key: 'changes',
  icon: IconHistory,
  right: 'keep',
  words,
  Main: later(async () => (await import('./ChangesPage.tsx')).ChangesPage, words),
};
