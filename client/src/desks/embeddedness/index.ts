import { IconChartDots3 } from '@tabler/icons-react';
import { later } from '../../components/later.ts';
import { USUAL_HEIGHT, type PanelRecord } from '../../panels/record.ts';
import { DESK_WORDS } from '../frame/deskWords.ts';

const words = ['embeddedness', ...DESK_WORDS] as const;

export const embeddednessPanel: PanelRecord = {
  key: 'embeddedness',
  icon: IconChartDots3,
  words,
  Side: later(async () => (await import('./EmbeddednessSide.tsx')).EmbeddednessSide, words),
  wide: 380,
  Below: later(async () => (await import('./EmbeddednessBelow.tsx')).EmbeddednessBelow, words),
  below: {
    height: () => USUAL_HEIGHT,
    isOpen: (params) =>
      (params['embeddedness.behind'] !== undefined ||
        params['embeddedness.tab'] === 'several' ||
        (params['embeddedness.tab'] === 'members' && params['embeddedness.group'] !== undefined)) &&
      params['embeddedness.table'] !== 'no',
  },
};
