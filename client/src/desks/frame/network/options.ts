import type { Dataset } from '../../../graph/dataset.ts';
import { compareIn } from '../../../i18n/compare.ts';

/** A value to choose, with its name. */
export interface Option {
  value: string;
  label: string;
}

/** What the pickers offer: everything of the data that a definition can name. */
export interface PickerOptions {
  regions: Option[];
  clusters: Option[];
  projects: Option[];
  /** Kinds of organisation in the data, by code name. */
  kinds: string[];
  documents: string[];
  nameOf: (id: string) => string;
}

/** Reads what can be chosen out of the data, by name in the language's order. */
export function pickerOptions(data: Dataset, language: string): PickerOptions {
  const { id, name, type, kind } = data.nodes;
  const compare = compareIn(language);
  const named = (wanted: string): Option[] =>
    id
      .flatMap((value, i) => (type[i] === wanted ? [{ value, label: name[i] }] : []))
      .sort((a, b) => compare(a.label, b.label) || compare(a.value, b.value));
  const kinds = kind.filter((value, i): value is string => type[i] === 'organisation' && value !== null);
  return {
    regions: unlike(named('region')),
    clusters: unlike(named('cluster')),
    projects: unlike(named('project')),
    kinds: [...new Set(kinds)].sort(),
    documents: [...data.documents],
    nameOf: (value) => name[data.indexOf.get(value) ?? -1] ?? value,
  };
}

/** Options of the same name get their ids beside it, so that they can be told apart. */
function unlike(options: readonly Option[]): Option[] {
  const often = new Map<string, number>();
  for (const { label } of options) often.set(label, (often.get(label) ?? 0) + 1);
  return options.map(({ value, label }) => ({
    value,
    label: often.get(label) === 1 ? label : `${label} (${value.slice(value.indexOf(':') + 1)})`,
  }));
}
