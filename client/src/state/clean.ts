import type { Dataset } from '../graph/dataset.ts';
import { OWN, ownColumn, ownName } from '../graph/own.ts';
import { resolveMarks } from './ids.ts';
import { FIRST_VIEW, type View } from './view.ts';

/** A view that names only what the data has, and what had to go. */
export interface CleanView {
  view: View;
  /** Ids and documents of the address that the data does not have. */
  gone: string[];
}

/** Cleans a view against the data: marks become ids, ids that no longer exist are taken out and named. */
export function cleanView(view: View, data: Dataset): CleanView {
  const gone = new Set<string>();
  const keep = (ids: readonly string[]): string[] =>
    resolveMarks(ids, data.nodes.id).filter((id) => {
      if (!data.indexOf.has(id)) gone.add(id);
      return data.indexOf.has(id);
    });
  const keepDocuments = (numbers: readonly string[]): string[] =>
    numbers.filter((number) => {
      if (!data.documents.includes(number)) gone.add(number);
      return data.documents.includes(number);
    });
  const isOwn = (key: string): boolean => {
    const found = ownColumn(data, key) !== undefined;
    if (!found) gone.add(ownName(key));
    return found;
  };
  const keepOwn = (key: string, otherwise: string): string =>
    key.startsWith(OWN) && !isOwn(key) ? otherwise : key;
  const own = view.filters.own?.filter(({ key }) => isOwn(key));
  const orNone = (list: string[] | undefined): string[] | undefined =>
    list?.length === 0 ? undefined : list;

  const { filters, only, pinned, path, document, page } = view;
  const pins = keep(Object.keys(pinned));
  const ends = path === null ? null : keep(path);
  const kept = only === null ? null : keep(only);
  const cleaned: View = {
    ...view,
    filters: {
      ...filters,
      region: filters.region && orNone(keep(filters.region)),
      cluster: filters.cluster && orNone(keep(filters.cluster)),
      theme: filters.theme && orNone(keep(filters.theme)),
      document: filters.document && orNone(keepDocuments(filters.document)),
      own: own?.length === 0 ? undefined : own,
    },
    colour: keepOwn(view.colour, FIRST_VIEW.colour),
    size: keepOwn(view.size, FIRST_VIEW.size),
    selection: keep(view.selection),
    hidden: keep(view.hidden),
    only: kept?.length === 0 ? null : kept,
    pinned: Object.fromEntries(pins.map((id) => [id, pinned[id]])),
    path: ends?.length === 2 ? [ends[0], ends[1]] : null,
    document: document === null ? null : (keepDocuments([document])[0] ?? null),
    page: page === null ? null : (keep([page])[0] ?? null),
  };
  return { view: cleaned, gone: [...gone].sort() };
}
