/**
 * Colours of the pictures as CSS variables of the page's theme. What follows the comma is the light theme's, which
 * a picture taken out into a report shows. Used as attributes, so that a picture carries its looks with it.
 */
export const INK = {
  mark: 'var(--chart-mark, #2629aa)',
  second: 'var(--chart-second, #3f917b)',
  band: 'var(--chart-band, #d3d1ca)',
  chosen: 'var(--accent, #b4380a)',
  text: 'var(--text, #1f2430)',
  muted: 'var(--muted, #5d6472)',
  line: 'var(--line, #e2e0da)',
  background: 'var(--panel, #ffffff)',
} as const;

export const FONT = 'Inter Variable, Inter, system-ui, sans-serif';
