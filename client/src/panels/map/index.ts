import { IconMap2 } from '@tabler/icons-react';
import { ExploreSide } from '../../explore/ExploreSide.tsx';
import type { PanelRecord } from '../record.ts';

export const mapPanel: PanelRecord = { key: 'map', icon: IconMap2, words: [], Side: ExploreSide };
