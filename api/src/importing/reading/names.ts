import { widthOf } from '../table.ts';
import type { SourceRow, Told } from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import { plain } from '../recipes/preset.ts';
import { CALLED } from '../recipes/words.ts';

/** What a lower line says that adds nothing to the name above it: "Participant / Name". */
const GENERAL: ReadonlySet<string> = new Set(CALLED.label.map(plain));

/** Names of columns where no line names them: by their place. */
export function plainHeader(rows: readonly SourceRow[]): string[] {
  const width = widthOf(rows);
  const names = ['source', 'target', 'weight'];
  return Array.from({ length: width }, (_, k) => (width <= 3 ? names[k] : `column ${k + 1}`));
}

/**
 * Names of columns, each once; a blank column gets a name by its place.
 *
 * @param lower the line below, where two lines name the columns together
 */
export function namesOf(
  upper: readonly string[],
  lower: readonly string[] = [],
): { names: string[]; notes: Told[] } {
  const notes: Told[] = [];
  const seen = new Map<string, number>();
  const width = Math.max(upper.length, lower.length);
  const names = Array.from({ length: width }, (_, k) => {
    const said = joined(upper[k] ?? '', lower[k] ?? '');
    const name = said === '' ? `column ${k + 1}` : said.slice(0, 1_000);
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    if (times === 1) return name;
    notes.push(tell('sameColumn', { name, later: `${name} (${times})` }));
    return `${name} (${times})`;
  });
  return { names, notes };
}

/** The name of a column that has one in the line above, which may span others, and one below. */
function joined(above: string, below: string): string {
  if (below === '' || below === above || GENERAL.has(plain(below))) return above === '' ? below : above;
  return below;
}
