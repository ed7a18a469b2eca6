import type { Dataset } from './dataset.ts';

/** How people are shown, in all views and exports alike. */
export type PeopleSwitch = 'shown' | 'initials' | 'hidden';

/** First letters of a name: `Katariina Imporanta` gives `K. I.` */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${part[0].toUpperCase()}.`)
    .join(' ');
}

/** The name under which an entity of a type is shown. */
export function shownName(type: string, name: string, people: PeopleSwitch): string {
  return type === 'person' && people !== 'shown' ? initials(name) : name;
}

/** Name of each node as it is shown. */
export function shownNames(data: Dataset, people: PeopleSwitch): string[] {
  return data.nodes.name.map((name, i) => shownName(data.nodes.type[i], name, people));
}

/** Cuts a name at a word after some 30 characters. */
export function shorten(name: string, limit = 30): string {
  if (name.length <= limit + 3) return name;
  const space = name.lastIndexOf(' ', limit);
  return `${name.slice(0, space > limit / 2 ? space : limit).replace(/[\s,–-]+$/, '')}…`;
}
