import type { ActorType } from '@sidos/api/model';

export type Theme = 'light' | 'dark';

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
    },
    tie: '#a09d94',
    placeTie: '#cac7bf',
    litTie: '#75726a',
    unlit: '#e4e2dd',
    unlitTie: '#f0eeea',
    chosen: '#b4380a',
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
    },
    tie: '#525b6b',
    placeTie: '#363d49',
    litTie: '#8d97a8',
    unlit: '#242932',
    unlitTie: '#1b1f27',
    chosen: '#fb923c',
    groups: ['#5465f9', '#f8e914', '#4fd5ff', '#eb7c03', '#baf9d5', '#e1aca0', '#cf4145', '#07a6e6'],
    other: '#9aa0ab',
    several: '#f0eee9',
    none: '#646b77',
    outline: '#1c2129',
    outlineEdge: '#2a303a',
  },
};
