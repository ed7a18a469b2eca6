import { NETWORK } from '../api/place.ts';
import { readIds, writeIds } from './ids.ts';
import { Filters, LIST_FILTERS } from '../graph/filters.ts';
import { OWN, type OwnFilter } from '../graph/own.ts';
import { FIRST_VIEW, layoutOf, View } from './view.ts';

/** The language of the page (i18n/setup.ts reads it) and the network it shows (api/place.ts): not the view's. */
const NOT_OF_VIEW = ['lang', NETWORK];

/** Colons, commas and tildes are legal in a query and keep the address readable. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%7C/g, '|')
    .replace(/%20/g, '+');
}

/** A list of values that may hold commas themselves. */
const writeList = (values: readonly string[]): string =>
  values.map((value) => value.replace(/,/g, '‚')).join(',');
const readList = (text: string): string[] =>
  text
    .split(',')
    .filter(Boolean)
    .map((value) => value.replace(/‚/g, ','));

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** One key of the address: how the view is written under it, null where it says nothing, and how it is read. */
interface Key {
  write: (view: View) => string | null;
  read: (text: string, view: View) => View;
}

const word = (key: 'panel' | 'colour' | 'size' | 'people' | 'document' | 'page'): Key => ({
  write: (view) => (view[key] === FIRST_VIEW[key] ? null : view[key]),
  read: (text, view) => ({ ...view, [key]: text }),
});

const listed = (items: readonly string[]): string | null => (items.length === 0 ? null : writeIds(items));

const filterNumber = (key: 'from' | 'until' | 'least' | 'most'): Key => ({
  write: ({ filters }) => (filters[key] === undefined ? null : String(filters[key])),
  read: (text, view) => ({ ...view, filters: { ...view.filters, [key]: Number(text) } }),
});

const KEYS: Record<string, Key> = {
  panel: word('panel'),
  layout: {
    write: ({ panel, layout }) => (layout === layoutOf(panel) ? null : layout),
    read: (text, view) => ({ ...view, layout: text as View['layout'] }),
  },
  colour: word('colour'),
  size: word('size'),
  people: word('people'),
  document: word('document'),
  page: word('page'),
  ...Object.fromEntries(
    LIST_FILTERS.map((name): [string, Key] => [
      name === 'document' ? 'in' : name,
      {
        write: ({ filters }) => (filters[name] ? writeList(filters[name]) : null),
        read: (text, view) => ({ ...view, filters: { ...view.filters, [name]: readList(text) } }),
      },
    ]),
  ),
  from: filterNumber('from'),
  until: filterNumber('until'),
  least: filterNumber('least'),
  most: filterNumber('most'),
  without: {
    write: ({ without }) => (without.length === 0 ? null : writeList(without)),
    read: (text, view) => ({ ...view, without: readList(text) }),
  },
  select: {
    write: ({ selection }) => listed(selection),
    read: (text, view) => ({ ...view, selection: readIds(text) }),
  },
  depth: {
    write: ({ depth }) => (depth === FIRST_VIEW.depth ? null : String(depth)),
    read: (text, view) => ({ ...view, depth: Number(text) }),
  },
  only: {
    write: ({ only }) => (only === null ? null : writeIds(only)),
    read: (text, view) => ({ ...view, only: readIds(text) }),
  },
  hide: {
    write: ({ hidden }) => listed(hidden),
    read: (text, view) => ({ ...view, hidden: readIds(text) }),
  },
  pin: {
    write: ({ pinned }) =>
      Object.entries(pinned)
        .map(([id, [x, y]]) => `${id}|${Math.round(x)}|${Math.round(y)}`)
        .join(',') || null,
    read: (text, view) => ({ ...view, pinned: readPins(text) }),
  },
  path: {
    write: ({ path }) => path?.join(',') ?? null,
    read: (text, view) => ({ ...view, path: text.split(',') as View['path'] }),
  },
  common: {
    write: ({ common }) => (common ? 'yes' : null),
    read: (text, view) => ({ ...view, common: text === 'yes' }),
  },
  view: {
    write: ({ camera }) =>
      camera === null ? null : `${rounded(camera[0], 4)},${rounded(camera[1], 4)},${rounded(camera[2], 4)}`,
    read: (text, view) => ({ ...view, camera: text.split(',').map(Number) as View['camera'] }),
  },
};

/** Filters by columns of one's own have each a key of its own: `own:sector=wood,metal`, `own:staff=~10..`. */
function writeOwn({ key, values, from = '', to = '' }: OwnFilter): [string, string] {
  if (values === undefined) return [key, `~${from}..${to}`];
  // What begins as a range does is no range.
  return [key, writeList(values).replace(/^~/, '~~')];
}

function readOwn(key: string, text: string): OwnFilter {
  const [, from, to] = /^~(?!~)(.*)\.\.(.*)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return { key, values: readList(text.replace(/^~~/, '~')) };
  return { key, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

function readPins(text: string): View['pinned'] {
  return Object.fromEntries(
    text.split(',').map((pin) => {
      const [id = '', x, y] = pin.split('|');
      return [id, [Number(x), Number(y)]];
    }),
  );
}

/** The view as a query string, without the question mark; empty for the first view. Short enough to mail. */
export function writeAddress(view: View): string {
  const parts = Object.entries(KEYS).flatMap(([key, { write }]) => {
    const text = write(view);
    return text === null ? [] : [`${key}=${encode(text)}`];
  });
  for (const own of view.filters.own ?? []) parts.push(writeOwn(own).map(encode).join('='));
  for (const [name, value] of Object.entries(view.params)) parts.push(`${encode(name)}=${encode(value)}`);
  return parts.join('&');
}

/**
 * Reads a query string. What cannot be read is left at its first value and named, so that the user hears of it;
 * whether ids exist is for {@link cleanView} to say.
 */
export function readAddress(search: string): { view: View; unread: string[] } {
  const given = new URLSearchParams(search);
  const panel = given.get('panel') ?? FIRST_VIEW.panel;
  let view: View = { ...FIRST_VIEW, layout: layoutOf(panel) };
  const unread: string[] = [];
  for (const [name, text] of given) {
    if (NOT_OF_VIEW.includes(name)) continue;
    if (name.startsWith(OWN)) {
      const own = [...(view.filters.own ?? []).filter(({ key }) => key !== name), readOwn(name, text)];
      view = { ...view, filters: { ...view.filters, own } };
      continue;
    }
    if (name.includes('.')) {
      view = { ...view, params: { ...view.params, [name]: text } };
      continue;
    }
    const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    const next = key ? View.safeParse(key.read(text, view)) : undefined;
    if (next?.success) view = next.data;
    else unread.push(name);
  }
  return { view: { ...view, filters: Filters.parse(view.filters) }, unread };
}
