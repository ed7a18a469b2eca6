import { describe, expect, test } from '@jest/globals';
import { onPaper, paperColours } from '../../client/src/stage/export/paper.ts';
import type { Scene } from '../../client/src/stage/export/scene.ts';
import { PALETTES } from '../../client/src/styles/palette.ts';

const { dark, light } = PALETTES;
const scene: Scene = {
  width: 10,
  height: 10,
  palette: dark,
  areas: [],
  ties: [{ color: dark.tie, from: [0, 0], to: [1, 1], bend: null, width: 1, dashed: false, arrow: null }],
  marks: [{ color: dark.groups[3], shape: 'disc', x: 0, y: 0, radius: 2 }],
  rings: [{ colour: dark.chosen, x: 0, y: 0, radius: 3, width: 2, dashed: false }],
  plates: [],
};

describe('a picture for paper', () => {
  test('made in the dark stands in the colours of the light theme', () => {
    const paper = onPaper(scene);
    expect(paper.palette).toBe(light);
    expect(paper.ties[0].color).toBe(light.tie);
    expect(paper.marks[0].color).toBe(light.groups[3]);
    expect(paper.rings[0].colour).toBe(light.chosen);
  });
  test('made in the light stays as it is', () => {
    const bright = { ...scene, palette: light };
    expect(onPaper(bright)).toBe(bright);
  });
  test('keeps a colour that is of no theme', () => {
    expect(paperColours(dark)('#123456')).toBe('#123456');
  });
  test('tells apart on paper what the dark tells apart', () => {
    const ink = paperColours(dark);
    const groups = dark.groups.map(ink);
    expect(groups).toEqual([...light.groups]);
  });
});
