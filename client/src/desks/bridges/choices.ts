import { BRIDGE_SIZES, CELL_VALUES, TABS, type Choices, type Trial } from './choiceTypes.ts';
import { readGrouping, readNetwork, writeGrouping, writeNetwork } from '@sidos/api/model';

/** As the answer ranks them: those who sit in several groups first. */
const FIRST_SORT = 'rank~up';

type Params = Readonly<Record<string, string>>;

const oneOf = <T extends string>(values: readonly T[], text: string | undefined, first: T): T =>
  values.find((value) => value === text) ?? first;

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean);

/** What the desk keeps in the address, from the parameters of the view; what cannot be read is as at first. */
export function readChoices(params: Params): Choices {
  const of = (name: string): string | undefined => params[`bridges.${name}`];
  const [a, b] = (of('pair') ?? '').split('~');
  const [sortKey, way] = (of('sort') ?? FIRST_SORT).split('~');
  return {
    network: readNetwork(of('network')),
    grouping: readGrouping(of('groups')) ?? { by: 'region', level: 'region' },
    tab: oneOf(TABS, of('tab'), 'list'),
    card: of('card') === 'facts' ? 'facts' : 'bridge',
    cell: oneOf(CELL_VALUES, of('cell'), 'ties'),
    pair: a && b ? [a, b] : null,
    colour: of('colour') !== 'no',
    size: oneOf(BRIDGE_SIZES, of('size'), 'joins'),
    sort: { key: sortKey, down: way !== 'up' },
    light: of('light') ?? null,
    trial: readTrial(of('without'), of('tie'), of('project')),
  };
}

function readTrial(
  without: string | undefined,
  ties: string | undefined,
  project: string | undefined,
): Trial {
  const [name = '', members = ''] = (project ?? '').split('|');
  return {
    remove: listOf(without),
    add: listOf(ties).flatMap((tie) => {
      const [a, b] = tie.split('~');
      return a && b && a !== b ? [{ a, b }] : [];
    }),
    project: project === undefined ? null : { name, members: listOf(members) },
  };
}

/** The parameters of a choice; null takes a parameter out. Only the choices given are written. */
export function writeChoices(choices: Partial<Choices>): Record<string, string | null> {
  const { network, grouping, pair, sort, trial } = choices;
  const written: Record<string, string | null> = {};
  const put = (name: string, text: string | null): void => {
    written[`bridges.${name}`] = text;
  };
  if (network) put('network', writeNetwork(network));
  if (grouping) put('groups', writeGrouping(grouping));
  if (choices.tab) put('tab', choices.tab === 'list' ? null : choices.tab);
  if (choices.card) put('card', choices.card === 'bridge' ? null : choices.card);
  if (choices.cell) put('cell', choices.cell === 'ties' ? null : choices.cell);
  if (pair !== undefined) put('pair', pair && pair.join('~'));
  if (choices.colour !== undefined) put('colour', choices.colour ? null : 'no');
  if (choices.size) put('size', choices.size === 'joins' ? null : choices.size);
  if (sort) {
    const text = `${sort.key}~${sort.down ? 'down' : 'up'}`;
    put('sort', text === FIRST_SORT ? null : text);
  }
  if (choices.light !== undefined) put('light', choices.light);
  if (trial) {
    const { remove, add, project } = trial;
    put('without', remove.join(',') || null);
    put('tie', add.map(({ a, b }) => `${a}~${b}`).join(',') || null);
    put('project', project && `${project.name.replaceAll('|', '/')}|${project.members.join(',')}`);
  }
  return written;
}
