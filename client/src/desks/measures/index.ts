import { IconSum } from '@tabler/icons-react';
import type { PanelRecord } from '../../panels/record.ts';
import { MeasuresBelow } from './MeasuresBelow.tsx';
import { MeasuresSide } from './MeasuresSide.tsx';

export const measuresPanel: PanelRecord = {
  key: 'measures',
  icon: IconSum,
  Side: MeasuresSide,
  wide: 380,
  Below: MeasuresBelow,
};
