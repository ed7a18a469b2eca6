import { IconFileText } from '@tabler/icons-react';
import type { PanelRecord } from '../record.ts';
import { DocumentsPage } from './DocumentsPage.tsx';

export const documentsPanel: PanelRecord = { key: 'documents', icon: IconFileText, Main: DocumentsPage };
