import { PAGE } from '../styles/palette.ts';

const page = (name: keyof typeof PAGE.light): string => `var(--${name}, ${PAGE.light[name]})`;

/**
 * Colours of the pictures as CSS variables of the page's theme. What follows the comma is the light theme's, which
 * a picture taken out into a report shows. Used as attributes, so that a picture carries its looks with it.
 */
export const INK = {
  mark: page('chart-mark'),
  second: page('chart-second'),
  band: page('chart-band'),
  chosen: page('accent'),
  text: page('text'),
  muted: page('muted'),
  line: page('line'),
  background: page('panel'),
} as const;

export const FONT = 'Inter Variable, Inter, system-ui, sans-serif';
