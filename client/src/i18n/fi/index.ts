import { en } from '../en/index.ts';
import type { Texts } from '../types.ts';
import { analysis } from './analysis.ts';
import { charts } from './charts.ts';
import { measures } from './measures/index.ts';

export const fi: Texts = { ...en, analysis, charts, measures };
