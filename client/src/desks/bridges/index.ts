import { IconBuildingBridge2 } from '@tabler/icons-react';
import { later } from '../../components/later.ts';
import { USUAL_HEIGHT, type PanelRecord } from '../../panels/record.ts';
import { DESK_WORDS } from '../frame/deskWords.ts';

const words = ['bridges', ...DESK_WORDS] as const;

export const bridgesPanel: PanelRecord = {
  key: 'bridges',
  icon: IconBuildingBridge2,
  words,
  Side: later(async () => (await import('./BridgesSide.tsx')).BridgesSide, words),
  wide: 380,
  Below: later(async () => (await import('./BridgesBelow.tsx')).BridgesBelow, words),
  below: { height: () => USUAL_HEIGHT, isOpen: (params) => params['bridges.tab'] === undefined },
  Card: later(async () => (await import('./BridgesCard.tsx')).BridgesCard, words),
};
