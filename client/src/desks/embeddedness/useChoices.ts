import { deskChoices } from '../frame/choices.ts';
import { readChoices, writeChoices } from './choices.ts';

/** The choices of the desk as the address has them, and the way to change some. */
export const { choose, useChoices } = deskChoices(readChoices, writeChoices);
