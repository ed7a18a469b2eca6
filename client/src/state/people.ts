import { knownPeople, showPeople } from '../graph/people.ts';
import { resolveMarks } from './ids.ts';
import type { View } from './view.ts';

/**
 * A view as its switch for people has it: opaque ids and no names where they are not shown, the ids of the data where
 * they are. So the address, which is written from it, names nobody.
 */
export function viewWithPeople(view: View): View {
  const directory = knownPeople();
  const people = directory?.atLeast(view.people) ?? view.people;
  showPeople(people);
  if (directory === undefined) return view;
  const part = <T>(value: T): T => directory.part(value, people);
  const listed = (ids: string[]): string[] =>
    part(ids.some((id) => id.startsWith('*')) ? resolveMarks(ids, directory.ids()) : ids);
  const { filters, without, selection, only, hidden, pinned, path, page, params } = view;
  return {
    ...view,
    people,
    filters: part(filters),
    without: part(without),
    selection: listed(selection),
    only: only && listed(only),
    hidden: listed(hidden),
    pinned: part(pinned),
    path: part(path),
    page: part(page),
    params: part(params),
  };
}
