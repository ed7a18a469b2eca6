import { PALETTES, type Palette } from '../../styles/palette.ts';
import type { Scene } from './scene.ts';

/** Every colour of a palette by its path, `types.person` or `groups.3` say. */
function flat(palette: Palette): Map<string, string> {
  return new Map(
    Object.entries(palette).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'string'
        ? [[key, value] as const]
        : Object.entries(value as Record<string, string>).map(
            ([part, colour]) => [`${key}.${part}`, colour] as const,
          ),
    ),
  );
}

/** The colour that stands on white paper for one of a palette; a colour that is not in the palette stays. */
export function paperColours(palette: Palette): (colour: string) => string {
  const light = flat(PALETTES.light);
  const onPaper = new Map([...flat(palette)].map(([path, colour]) => [colour, light.get(path) ?? colour]));
  return (colour) => onPaper.get(colour) ?? colour;
}

/** A scene in the colours of the light theme, whichever the screen has: what is printed stands on white. */
export function onPaper(scene: Scene): Scene {
  const { palette } = scene;
  if (palette === PALETTES.light) return scene;
  const ink = paperColours(palette);
  return {
    ...scene,
    palette: PALETTES.light,
    ties: scene.ties.map((tie) => ({ ...tie, color: ink(tie.color) })),
    marks: scene.marks.map((mark) => ({ ...mark, color: ink(mark.color) })),
    rings: scene.rings.map((ring) => ({ ...ring, colour: ink(ring.colour) })),
  };
}
