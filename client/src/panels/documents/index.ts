import { IconFileText } from '@tabler/icons-react';
import { later } from '../../components/later.ts';
import type { PanelRecord } from '../record.ts';

const words = ['told'] as const;

export const documentsPanel: PanelRecord = {
  key: 'documents',
  icon: IconFileText,
  words,
  Main: later(async () => (await import('./DocumentsPage.tsx')).DocumentsPage, words),
};
