import { IconTable } from '@tabler/icons-react';
import { later } from '../../components/later.ts';
import { ExploreSide } from '../../explore/ExploreSide.tsx';
import type { PanelRecord } from '../record.ts';

const words = ['measures'] as const;

export const tablePanel: PanelRecord = {
  key: 'table',
  icon: IconTable,
  words,
  Side: ExploreSide,
  Main: later(async () => (await import('./TablePage.tsx')).TablePage, words),
};
