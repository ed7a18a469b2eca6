import { IconBuildingBridge2 } from '@tabler/icons-react';
import type { PanelRecord } from '../../panels/record.ts';
import { BridgesBelow } from './BridgesBelow.tsx';
import { BridgesCard } from './BridgesCard.tsx';
import { BridgesSide } from './BridgesSide.tsx';

export const bridgesPanel: PanelRecord = {
  key: 'bridges',
  icon: IconBuildingBridge2,
  Side: BridgesSide,
  Below: BridgesBelow,
  wide: 380,
  Card: BridgesCard,
};
