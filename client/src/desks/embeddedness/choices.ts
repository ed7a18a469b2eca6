import { ActorSet, IsoDate, TIE_SORTS, type Slice } from '@sidos/api/model';
import { readGrouping, readNetwork, writeGrouping, writeNetwork } from '@sidos/api/model';
import { MEMBER_SIZES, SEVERAL_KEYS, SEVERAL_WAYS, TABS, TIE_CHANGES, type Choices } from './choiceTypes.ts';

type Params = Readonly<Record<string, string>>;

const SEVERAL: Choices['several'] = { by: 'clusters', wide: true };
const RANK: Choices['rank'] = { key: 'size', down: true };
const SEED = 1;
const RUNS = 100;

const oneOf = <T extends string>(values: readonly T[], text: string | undefined, first: T): T =>
  values.find((value) => value === text) ?? first;

/** A whole number within bounds, else the first one. */
function wholeOf(text: string | undefined, [low, high]: readonly [number, number], first: number): number {
  const value = text === undefined ? NaN : Number(text);
  return Number.isInteger(value) && value >= low && value <= high ? value : first;
}

/** A set of actors as text: an id, `wide:ID` of a cluster with those in its projects, `kind:KIND`, `rest`. */
export function writeSet(set: ActorSet): string {
  if (set.by === 'rest') return 'rest';
  if (set.by === 'kind') return `kind:${set.kind}`;
  return set.by === 'cluster' && set.wide ? `wide:${set.id}` : set.id;
}

/** Reads what {@link writeSet} wrote; null where it is none. */
export function readSet(text: string | undefined): ActorSet | null {
  if (text === undefined) return null;
  const [way = ''] = text.split(':');
  const rest = text.slice(way.length + 1);
  const parts: Partial<Record<string, object>> = {
    rest: { by: 'rest' },
    kind: { by: 'kind', kind: rest },
    wide: { by: 'cluster', id: rest, wide: true },
    cluster: { by: 'cluster', id: text, wide: false },
    region: { by: 'region', id: text },
    project: { by: 'project', id: text },
  };
  const set = ActorSet.safeParse(parts[way]);
  return set.success ? set.data : null;
}

/** A state of the network as text: `documents:001,003` or `period:2015~2018`. */
export function writeSlice(slice: Slice): string {
  if (slice.by === 'documents') return `documents:${slice.documents.join(',')}`;
  return `period:${slice.period.from ?? ''}~${slice.period.until ?? ''}`;
}

/** Reads what {@link writeSlice} wrote; null where it is none. */
export function readSlice(text: string | undefined): Slice | null {
  const [by, rest = ''] = (text ?? '').split(':');
  if (by === 'documents') {
    const documents = rest.split(',').filter(Boolean);
    return documents.length === 0 ? null : { by, documents };
  }
  if (by !== 'period') return null;
  const [from, until] = rest.split('~').map((date) => IsoDate.safeParse(date).data);
  return {
    by,
    period: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
  };
}

const sortText = ({ key, down }: Choices['sort']): string => `${key}~${down ? 'down' : 'up'}`;

function readSort(text: string | undefined): Choices['sort'] | null {
  if (text === undefined) return null;
  const [key, way] = text.split('~');
  return { key, down: way !== 'up' };
}

/** What the desk keeps in the address, from the parameters of the view; what cannot be read is as at first. */
export function readChoices(params: Params): Choices {
  const of = (name: string): string | undefined => params[`embeddedness.${name}`];
  const group = readSet(of('group'));
  const several = readGrouping(of('several'));
  return {
    network: readNetwork(of('network')),
    group: group?.by === 'rest' ? null : group,
    comparison: readSet(of('comparison')) ?? { by: 'rest' },
    grouping: readGrouping(of('groups')) ?? { by: 'region', level: 'region' },
    seed: wholeOf(of('seed'), [0, 2 ** 31], SEED),
    runs: wholeOf(of('runs'), [10, 1000], RUNS),
    tab: oneOf(TABS, of('tab'), 'sheet'),
    colour: of('colour') !== 'no',
    size: oneOf(MEMBER_SIZES, of('size'), 'usual'),
    behind: TIE_SORTS.find((sort) => sort === of('behind')) ?? null,
    table: of('table') !== 'no',
    sort: readSort(of('sort')) ?? { key: 'name', down: false },
    several: several !== null && SEVERAL_WAYS.some((by) => by === several.by) ? several : SEVERAL,
    rank: readSort(of('rank')) ?? RANK,
    figure: oneOf(SEVERAL_KEYS, of('figure'), 'ei_index'),
    before: readSlice(of('before')),
    after: readSlice(of('after')),
    show: TIE_CHANGES.find((change) => change === of('show')) ?? null,
    whole: of('of') === 'all',
  };
}

/** The parameters of choices; null takes a parameter out. Only the choices given are written. */
export function writeChoices(choices: Partial<Choices>): Record<string, string | null> {
  const written: Record<string, string | null> = {};
  const put = (name: string, text: string | null): void => {
    written[`embeddedness.${name}`] = text;
  };
  const { network, group, comparison, grouping, seed, runs, tab, size, sort, before, after, show } = choices;
  if (network) put('network', writeNetwork(network));
  if (group !== undefined) put('group', group && writeSet(group));
  if (comparison) put('comparison', comparison.by === 'rest' ? null : writeSet(comparison));
  if (grouping) {
    const text = writeGrouping(grouping);
    put('groups', text === 'region:region' ? null : text);
  }
  if (seed !== undefined) put('seed', seed === SEED ? null : String(seed));
  if (runs !== undefined) put('runs', runs === RUNS ? null : String(runs));
  if (tab) put('tab', tab === 'sheet' ? null : tab);
  if (choices.colour !== undefined) put('colour', choices.colour ? null : 'no');
  if (size) put('size', size === 'usual' ? null : size);
  if (choices.behind !== undefined) put('behind', choices.behind);
  if (choices.table !== undefined) put('table', choices.table ? null : 'no');
  if (sort) put('sort', sort.key === 'name' && !sort.down ? null : sortText(sort));
  if (choices.several) {
    const text = writeGrouping(choices.several);
    put('several', text === writeGrouping(SEVERAL) ? null : text);
  }
  if (choices.rank) put('rank', sortText(choices.rank) === sortText(RANK) ? null : sortText(choices.rank));
  if (choices.figure) put('figure', choices.figure === 'ei_index' ? null : choices.figure);
  if (before !== undefined) put('before', before && writeSlice(before));
  if (after !== undefined) put('after', after && writeSlice(after));
  if (show !== undefined) put('show', show);
  if (choices.whole !== undefined) put('of', choices.whole ? 'all' : null);
  return written;
}
