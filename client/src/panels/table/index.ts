import { IconTable } from '@tabler/icons-react';
import { ExploreSide } from '../../explore/ExploreSide.tsx';
import type { PanelRecord } from '../record.ts';
import { TablePage } from './TablePage.tsx';

export const tablePanel: PanelRecord = { key: 'table', icon: IconTable, Side: ExploreSide, Main: TablePage };
