import { IconTopologyStar3 } from '@tabler/icons-react';
import { ExploreSide } from '../../explore/ExploreSide.tsx';
import type { PanelRecord } from '../record.ts';

export const networkPanel: PanelRecord = {
  key: 'network',
  icon: IconTopologyStar3,
  words: [],
  Side: ExploreSide,
};
