import { readGrouping, readNetwork, writeGrouping, writeNetwork } from '@sidos/api/model';
import { AS_SORTED, STAGE_COLOURS, TABS, type Choices, type SureChoice } from './choiceTypes.ts';
import { readPick, writePick } from './pick.ts';

type Params = Readonly<Record<string, string>>;

const SEED = 1;
const HIGHEST_SEED = 2 ** 31;
const FIRST_SORT = 'betweenness_raw~down';
const ROOMS = ['some', 'most', 'none'] as const;

const oneOf = <T extends string>(values: readonly T[], text: string | undefined, first: T): T =>
  values.find((value) => value === text) ?? first;

function numberWithin(text: string | undefined, low: number, high: number, first: number): number {
  const value = text === undefined || text === '' ? NaN : Number(text);
  return value >= low && value <= high ? value : first;
}

/** What the desk keeps in the address, from the parameters of the view; what cannot be read is as at first. */
export function readChoices(params: Params): Choices {
  const of = (name: string): string | undefined => params[`measures.${name}`];
  const [sortKey = '', way] = (of('sort') ?? FIRST_SORT).split('~');
  const [x, y] = (of('axes') ?? '').split('~');
  return {
    network: readNetwork(of('network')),
    grouping:
      of('groups') === 'none' ? null : (readGrouping(of('groups')) ?? { by: 'region', level: 'region' }),
    seed: Math.floor(numberWithin(of('seed'), 0, HIGHEST_SEED, SEED)),
    pick: readPick(of('pick')),
    tab: oneOf(TABS, of('tab'), 'node'),
    sort: { key: sortKey, down: way !== 'up' },
    axes: x && y ? [x, y] : null,
    ranks: of('ranks') === 'yes',
    sure: readSure(of('sure')),
    colour: oneOf(STAGE_COLOURS, of('colour'), 'group'),
    size: of('size') ?? AS_SORTED,
    ties: of('ties') === 'yes',
    room: oneOf(ROOMS, of('room'), 'some'),
    cited: of('version') ?? null,
  };
}

function readSure(text: string | undefined): SureChoice | null {
  const [measure = '', missing, runs] = (text ?? '').split('~');
  if (measure === '') return null;
  return {
    measure,
    missing: numberWithin(missing, 0.01, 0.5, 0.1),
    runs: Math.floor(numberWithin(runs, 10, 500, 100)),
  };
}

/** The parameters of choices; null takes a parameter out. Only the choices given are written. */
export function writeChoices(choices: Partial<Choices>): Record<string, string | null> {
  const { network, grouping, seed, pick, tab, sort, axes, sure, colour, size, room, cited } = choices;
  const written: Record<string, string | null> = {};
  const put = (name: string, text: string | null, first: string | null = null): void => {
    written[`measures.${name}`] = text === first ? null : text;
  };
  if (network) put('network', writeNetwork(network));
  if (grouping !== undefined) put('groups', grouping ? writeGrouping(grouping) : 'none', 'region:region');
  if (seed !== undefined) put('seed', String(seed), String(SEED));
  if (pick) put('pick', writePick(pick));
  if (tab) put('tab', tab, 'node');
  if (sort) put('sort', `${sort.key}~${sort.down ? 'down' : 'up'}`, FIRST_SORT);
  if (axes !== undefined) put('axes', axes && axes.join('~'));
  if (choices.ranks !== undefined) put('ranks', choices.ranks ? 'yes' : null);
  if (sure !== undefined) put('sure', sure && `${sure.measure}~${sure.missing}~${sure.runs}`);
  if (colour) put('colour', colour, 'group');
  if (size) put('size', size, AS_SORTED);
  if (choices.ties !== undefined) put('ties', choices.ties ? 'yes' : null);
  if (room) put('room', room, 'some');
  if (cited !== undefined) put('version', cited);
  return written;
}
