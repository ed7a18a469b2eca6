import { IconMessageQuestion } from '@tabler/icons-react';
import type { PanelRecord } from '../record.ts';
import { AnswerBelow } from './answer/AnswerBelow.tsx';
import { AskSide } from './AskSide.tsx';

export const askPanel: PanelRecord = {
  key: 'ask',
  icon: IconMessageQuestion,
  Side: AskSide,
  Below: AnswerBelow,
  wide: 420,
};
