import { IconChartDots3 } from '@tabler/icons-react';
import type { PanelRecord } from '../../panels/record.ts';
import { EmbeddednessBelow } from './EmbeddednessBelow.tsx';
import { EmbeddednessSide } from './EmbeddednessSide.tsx';

export const embeddednessPanel: PanelRecord = {
  key: 'embeddedness',
  icon: IconChartDots3,
  Side: EmbeddednessSide,
  Below: EmbeddednessBelow,
  wide: 380,
};
