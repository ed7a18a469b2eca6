import { IconSum } from '@tabler/icons-react';
import { later } from '../../components/later.ts';
import type { PanelRecord } from '../../panels/record.ts';
import { DESK_WORDS } from '../frame/deskWords.ts';

const HEIGHTS: Readonly<Record<string, string>> = { most: 'min(720px, 68vh)', none: 'auto' };

export const measuresPanel: PanelRecord = {
  key: 'measures',
  icon: IconSum,
  words: DESK_WORDS,
  Side: later(async () => (await import('./MeasuresSide.tsx')).MeasuresSide, DESK_WORDS),
  wide: 380,
  Below: later(async () => (await import('./MeasuresBelow.tsx')).MeasuresBelow, DESK_WORDS),
  below: {
    height: (params) => HEIGHTS[params['measures.room']] ?? 'min(340px, 44vh)',
    isOpen: () => true,
  },
};
