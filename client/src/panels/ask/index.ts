import { IconMessageQuestion } from '@tabler/icons-react';
import { later } from '../../components/later.ts';
import { USUAL_HEIGHT, type PanelRecord } from '../record.ts';

const words = ['analysis', 'ask', 'charts', 'measures'] as const;

export const askPanel: PanelRecord = {
  key: 'ask',
  icon: IconMessageQuestion,
  words,
  Side: later(async () => (await import('./AskSide.tsx')).AskSide, words),
  wide: 420,
  Below: later(async () => (await import('./answer/AnswerBelow.tsx')).AnswerBelow, words),
  below: {
    height: () => USUAL_HEIGHT,
    isOpen: (params) =>
      params['ask.show'] === undefined &&
      params[params['ask.mode'] === 'cypher' ? 'ask.cypher' : 'ask.q'] !== undefined,
  },
};
