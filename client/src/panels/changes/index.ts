import { IconHistory } from '@tabler/icons-react';
import type { PanelRecord } from '../record.ts';
import { ChangesPage } from './ChangesPage.tsx';

export const changesPanel: PanelRecord = {
  key: 'changes',
  icon: IconHistory,
  right: 'keep',
  Main: ChangesPage,
};
