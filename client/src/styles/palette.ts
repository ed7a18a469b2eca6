import type { ActorType } from '@sidos/api/model';

export type Theme = 'light' | 'dark';

/** The accent from its palest to its darkest: what can be acted on, and what is chosen. */
export const RUST = [
  '#fff3ec',
  '#fde3d5',
  '#fbc4a6',
  '#fca56c',
  '#fb923c',
  '#e0701f',
  '#c9510f',
  '#b4380a',
  '#932d08',
  '#742306',
] as const;

/** Greys of the dark theme, from text to the deepest ground. */
export const GREYS = [
  '#e8e6e1',
  '#c3c6cc',
  '#a3a8b3',
  '#757b87',
  '#3d4450',
  '#2a303a',
  '#1f242c',
  '#181c23',
  '#14171d',
  '#0f1216',
] as const;

/** The colours of the stage in one theme. */
export interface Palette {
  background: string;
  text: string;
  muted: string;
  types: Record<ActorType, string>;
  tie: string;
  placeTie: string;
  litTie: string;
  unlit: string;
  unlitTie: string;
  chosen: string;
  /** At most eight groups (clusters, communities, regions, documents); more are `other`. */
  groups: readonly string[];
  other: string;
  several: string;
  none: string;
  outline: string;
  outlineEdge: string;
}

/**
 * Found by search: every mark has at least 3:1 against the background; any two types, and any two groups, differ
 * in normal sight and in simulated protanopia, deuteranopia and tritanopia.
 */
export const PALETTES: Record<Theme, Palette> = {
  light: {
    background: '#fbfaf8',
    text: '#1f2430',
    muted: '#5d6472',
    types: {
      organisation: '#2629aa',
      person: '#8a5417',
      project: '#3f917b',
      cluster: '#d05dd3',
      region: '#4f424f',
      event: '#a58f1c',
      theme: '#1e6496',
    },
    tie: '#a09d94',
    placeTie: '#cac7bf',
    litTie: '#75726a',
    unlit: '#e4e2dd',
    unlitTie: '#f0eeea',
    chosen: RUST[7],
    groups: ['#201ab0', '#be8602', '#189acd', '#b03303', '#6e5175', '#5753e9', '#780001', '#4d1e59'],
    other: '#6f6c66',
    several: '#33363d',
    none: '#9a978f',
    outline: '#ecebe6',
    outlineEdge: '#fbfaf8',
  },
  dark: {
    background: '#14171d',
    text: '#e8e6e1',
    muted: '#a3a8b3',
    types: {
      organisation: '#a9bafc',
      person: '#de6a1e',
      project: '#50a38c',
      cluster: '#d95cf2',
      region: '#dfe9e2',
      event: '#f5dc63',
      theme: '#326ea0',
    },
    tie: '#525b6b',
    placeTie: '#363d49',
    litTie: '#8d97a8',
    unlit: '#242932',
    unlitTie: '#1b1f27',
    chosen: RUST[4],
    groups: ['#5465f9', '#f8e914', '#4fd5ff', '#eb7c03', '#baf9d5', '#e1aca0', '#cf4145', '#07a6e6'],
    other: '#9aa0ab',
    several: '#f0eee9',
    none: '#646b77',
    outline: '#1c2129',
    outlineEdge: '#2a303a',
  },
};

/** Steps of one hue, the stronger the higher the value; each has 3:1 against the ground of its theme. */
export const RAMPS: Record<Theme, readonly string[]> = {
  light: ['#7d8dce', '#6073c2', '#4156ad', '#273a8c', '#121d5c'],
  dark: ['#5a68a8', '#7485c4', '#93a5de', '#b7c6f2', '#e4ecff'],
};

/**
 * The colours of the page around the stage, each a CSS variable of its name in every theme. Words read at 4.5:1 and
 * more on `panel` and `ground` (WCAG 2.2 AA).
 */
export const PAGE = {
  light: {
    ground: PALETTES.light.background,
    panel: '#ffffff',
    text: PALETTES.light.text,
    muted: PALETTES.light.muted,
    line: '#e2e0da',
    border: '#d3d1ca',
    hover: '#f3f1ec',
    accent: RUST[7],
    'accent-soft': '#fbeee7',
    'on-accent': '#ffffff',
    hint: '#666d7a',
    quiet: '#5d6472',
    error: '#b3261e',
    good: '#3f917b',
    bad: '#c0352b',
    'chart-mark': PALETTES.light.types.organisation,
    'chart-second': PALETTES.light.types.project,
    'chart-band': '#d3d1ca',
    'cy-keyword': '#2629aa',
    'cy-function': '#7a3e9d',
    'cy-label': '#19695a',
    'cy-relation': '#a13a8f',
    'cy-property': '#5a4a1a',
    'cy-parameter': '#a0360f',
    'cy-value': '#8a5417',
  },
  dark: {
    ground: PALETTES.dark.background,
    panel: GREYS[7],
    text: PALETTES.dark.text,
    muted: PALETTES.dark.muted,
    line: '#2a303a',
    border: '#3d4450',
    hover: '#222730',
    accent: RUST[4],
    'accent-soft': '#33261c',
    'on-accent': PALETTES.dark.background,
    hint: '#949aa6',
    quiet: '#b4b9c3',
    error: '#ff9a92',
    good: '#3f917b',
    bad: '#c0352b',
    'chart-mark': PALETTES.dark.types.organisation,
    'chart-second': PALETTES.dark.types.project,
    'chart-band': '#3d4450',
    'cy-keyword': '#a9bafc',
    'cy-function': '#cfa8f0',
    'cy-label': '#6cc7af',
    'cy-relation': '#f09ae4',
    'cy-property': '#e5d9a8',
    'cy-parameter': RUST[4],
    'cy-value': '#e8b980',
  },
} as const satisfies Record<Theme, Record<string, string>>;
