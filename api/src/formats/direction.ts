import { fold } from '../model/identity.ts';
import type { Told } from '../model/sources.ts';
import { tell } from '../model/told.ts';
import { type Direction, fault, type FileTie, namesOf, type StatedGraph } from './graph-file.ts';
import { meaning } from './text/headings.ts';

/** What a column "Type" says of how a tie runs, as Gephi writes it, in English, Finnish and Swedish. */
const WORDS: Readonly<Record<string, Direction>> = {
  directed: 'directed',
  undirected: 'undirected',
  mutual: 'mutual',
  suunnattu: 'directed',
  suuntaamaton: 'undirected',
  riktad: 'directed',
  oriktad: 'undirected',
};

/** The direction that a word means in any capitals, or undefined. */
export function directionOf(word: string): Direction | undefined {
  return WORDS[fold(word.trim())];
}

interface Settled {
  directed: boolean | null;
  ties: FileTie[];
  /** The attribute that said it, if one did. */
  typeName: string | null;
  notes: Told[];
}

/**
 * Whether all ties are directed, or none is: by the ties themselves, by their attribute "Type", by the file. A mutual
 * tie becomes two opposite ones.
 *
 * @param directed what the user says, whatever the file says; null where nothing
 * @throws InvalidInput where the file mixes the two: what a measure means would then differ from tie to tie
 */
export function settleDirections(
  { ties, direction: standard }: Pick<StatedGraph, 'ties' | 'direction'>,
  directed: boolean | null,
): Settled {
  const typeName = typeOf(ties);
  const found = ties.map((tie) => tie.direction ?? typed(tie, typeName) ?? standard ?? undefined);
  const plain = ties.map(({ source, target, attributes, place }) => ({ source, target, attributes, place }));
  if (directed === null) refuseMixed(ties, found);
  const says = found[0] ?? standard;
  const answer = directed ?? (says === null ? null : says !== 'undirected');
  const mutual = found.filter((direction) => direction === 'mutual').length;
  if (mutual === 0 || answer === false) return { directed: answer, ties: plain, typeName, notes: [] };
  const both = plain.flatMap((tie, i) =>
    found[i] === 'mutual' ? [tie, { ...tie, source: tie.target, target: tie.source }] : [tie],
  );
  const notes = [tell('mutual', { count: mutual })];
  return { directed: answer, ties: both, typeName, notes };
}

function typed({ attributes }: FileTie, name: string | null): Direction | undefined {
  const value = name === null ? undefined : attributes.get(name);
  return typeof value === 'string' ? directionOf(value) : undefined;
}

/** The attribute "Type", where it says how ties run; where it says something else of all of them it is left alone. */
function typeOf(ties: StatedGraph['ties']): string | null {
  for (const name of meaning(namesOf(ties), 'type')) {
    const given = ties.filter(({ attributes }) => shown(attributes.get(name)).trim() !== '');
    const other = given.find((tie) => typed(tie, name) === undefined);
    const some = given.find((tie) => typed(tie, name) !== undefined);
    if (some === undefined) continue;
    if (other !== undefined)
      throw fault(
        other.place,
        `the ${name} "${shown(other.attributes.get(name))}" is no direction, where ${some.place} says "${shown(some.attributes.get(name))}"; write Directed, Undirected or Mutual`,
      );
    return name;
  }
  return null;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

function refuseMixed(ties: readonly FileTie[], found: readonly (Direction | undefined)[]): void {
  const isDirected = (direction: Direction | undefined): boolean | undefined =>
    direction === undefined ? undefined : direction !== 'undirected';
  const first = isDirected(found[0]);
  const other = found.findIndex((direction) => isDirected(direction) !== first);
  if (other < 0) return;
  const said = found[other];
  throw fault(
    ties[other].place,
    said === undefined
      ? 'it does not say whether it is directed, where ties before it do; fill it in'
      : `it is ${said} where those before are not; make all ties alike, or say --directed or --undirected`,
  );
}
