/**
 * Colours of the pictures as CSS variables of the page's theme. What follows the comma is the light theme's, which
 * a picture taken out into a report shows. Used as attributes, so that a picture carries its looks with it.
 */
export const INK = {
  mark: 'var(--chart-mark, #2629aa)',
  second: 'var(--chart-second, #3f917b)',
  chosen: 'var(--chart-chosen, #b4380a)',
  text: 'var(--chart-text, #1f2430)',
  muted: 'var(--chart-muted, #5d6472)',
  line: 'var(--chart-line, #d3d1ca)',
  band: 'var(--chart-band, #d3d1ca)',
  background: 'var(--chart-background, #fbfaf8)',
} as const;

export const FONT = 'Inter Variable, Inter, system-ui, sans-serif';
