import { fold, parseRecords, type Records } from '@sidos/api/model';
import { seedRecords } from './snapshots.ts';

/** A person as the data has them. */
export interface Person {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** An invented document that names invented people where the seed names none: in other things' names, notes, titles. */
const PLANTED = {
  document: { number: '990', title: 'Tauno Esimerkin muistio', date: '2026-03', lineCount: 9 },
  entities: [
    { id: 'person:tauno-esimerkki', name: 'Tauno Esimerkki', aliases: ['Taukka'], evidence: ['1'] },
    { id: 'person:taina-esimerkki', name: 'Taina Esimerkki', evidence: ['1'] },
    {
      id: 'organisation:tmi-tauno-esimerkki',
      name: 'Tmi Tauno Esimerkki',
      kind: 'company',
      notes: ['Esimerkki Taunon perustama; Taukalla on siitä puolet.'],
      evidence: ['2'],
    },
    {
      id: 'event:taina-esimerkin-juhla',
      name: 'Taina Esimerkin juhla',
      place: 'Esimerkki Tainan luona',
      evidence: ['3'],
    },
  ],
  relations: [
    {
      type: 'AFFILIATED_WITH',
      from: 'person:tauno-esimerkki',
      to: 'organisation:tmi-tauno-esimerkki',
      role: 'Taina Esimerkin neuvonantaja',
      notes: ['Kertoi Taina Esimerkille.'],
      evidence: ['4'],
    },
    {
      type: 'PARTICIPATES_IN',
      from: 'person:tauno-esimerkki',
      to: 'event:taina-esimerkin-juhla',
      role: 'participant',
      evidence: ['4'],
    },
    {
      type: 'PARTICIPATES_IN',
      from: 'person:taina-esimerkki',
      to: 'event:taina-esimerkin-juhla',
      role: 'participant',
      evidence: ['4'],
    },
    {
      type: 'PARTICIPATES_IN',
      from: 'organisation:tmi-tauno-esimerkki',
      to: 'event:taina-esimerkin-juhla',
      role: 'participant',
      evidence: ['4'],
    },
  ],
};

/** The seed's records with those of the invented document. */
export function recordsWithPeople(): Records {
  const seed = seedRecords();
  const planted = parseRecords(PLANTED, 'planted.json');
  const byId = <T extends { id: string }>(items: T[]) => items.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities: byId([...seed.entities, ...planted.entities]),
    relations: byId([...seed.relations, ...planted.relations]),
  };
}

/** The people of some records. */
export function peopleOf({ entities }: Pick<Records, 'entities'>): Person[] {
  return entities.filter(({ type }) => type === 'person');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Gives for a text whom it names, and how: a name of several words in any case, with or without marks, also as in an id
 * or an address; a name or alias of one word as it is written. It knows nothing of how names are masked.
 */
export function finderOf(people: readonly Person[]): (text: string) => string[] {
  const several = new Map<string, string>();
  const single = new Map<string, string>();
  for (const { id, name, aliases } of people) {
    several.set(fold(id.slice(id.indexOf(':') + 1)).replaceAll('-', ' '), id);
    for (const text of [name, ...aliases]) {
      const words = fold(text).split(/[^\p{L}\p{N}]+/u);
      if (words.length > 1) several.set(words.join(' '), id);
      else single.set(text, id);
    }
  }
  const listed = (texts: Iterable<string>) => [...texts].map(escaped).join('|');
  const long = new RegExp(`(?<![a-z0-9])(${listed(several.keys())})(?![a-z0-9])`, 'g');
  const short = new RegExp(`(?<![\\p{L}\\p{N}])(${listed(single.keys())})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const read = decoded(text);
    const plain = fold(read).replace(/[^a-z0-9]+/g, ' ');
    const found = [...plain.matchAll(long), ...read.matchAll(short)].map(([match]) => match);
    return [...new Set(found)].sort();
  };
}

/** The text with escaped letters of addresses read, where it has some. */
function decoded(text: string): string {
  return text.replace(/(%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
