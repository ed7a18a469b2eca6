import {
  buildNetwork,
  type BuildReport,
  type Grouping,
  groupingFromNames,
  isTwoMode,
  type Network,
} from '../../measures/index.ts';
import { InvalidInput } from '../../model/errors.ts';
import { type Attributes, fault, type FileTie, type GraphFile } from './graph-file.ts';
import { type MeasureOptions } from './options.ts';

/** A file as the measures see it. */
export interface MeasureInput {
  network: Network;
  report: BuildReport;
  ids: string[];
  groups: Grouping | null;
  modes: Grouping | null;
  /** Attributes that were read; null where none. */
  group: string | null;
  mode: string | null;
  weight: string | null;
  /** What the user should know, a sentence each. */
  notes: string[];
}

/**
 * Makes the network of a file: strengths from the weight attribute (a tie that has none counts 1), groups and modes
 * from the nodes' attributes. Attributes that are not named are `group`, `mode` and `weight`, where the file has
 * them.
 *
 * @throws InvalidInput for a named attribute that nothing has, or a weight that is no number above zero
 */
export function measureInput(graph: GraphFile, options: MeasureOptions): MeasureInput {
  const index = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  const node = (name: string | null, standard: string, flag: string) =>
    attributeOf(graph.nodes, name, standard, flag, 'node');
  const group = node(options.group, 'group', '--group');
  const mode = node(options.mode, 'mode', '--mode');
  const weight = attributeOf(graph.ties, options.weight, 'weight', '--weight', 'tie');
  const { network, report } = buildNetwork(
    graph.nodes.length,
    {
      source: graph.ties.map((tie) => index.get(tie.source)!),
      target: graph.ties.map((tie) => index.get(tie.target)!),
      weight: weight === null ? undefined : graph.ties.map((tie) => strength(tie, weight)),
    },
    options.directed ?? graph.directed ?? false,
  );
  const groups = group === null ? null : grouping(graph, group);
  const modes = mode === null ? null : grouping(graph, mode);
  const notes = [];
  if (report.selfLoops > 0) notes.push(`${counted(report.selfLoops, 'self-loop')} left out`);
  if (report.merged > 0) notes.push(`${counted(report.merged, 'repeated tie')} merged, weights added up`);
  const unknown = groups?.of.filter((g) => g < 0).length ?? 0;
  if (unknown > 0)
    notes.push(`${counted(unknown, 'node')} without "${group ?? ''}" left out of the measures of groups`);
  const twoMode = modes !== null && isTwoMode(network, modes.of);
  if (modes && !twoMode)
    notes.push(`"${mode ?? ''}" does not part the nodes in two with ties only across: no two-mode measures`);
  const ids = graph.nodes.map(({ id }) => id);
  return { network, report, ids, groups, modes: twoMode ? modes : null, group, mode, weight, notes };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The attribute to read: the one named, which something must have, or the standard one if something has it. */
function attributeOf(
  things: readonly { attributes: Attributes }[],
  named: string | null,
  standard: string,
  flag: string,
  thing: string,
): string | null {
  const there = (name: string) => things.some(({ attributes }) => attributes.has(name));
  if (named === null) return there(standard) ? standard : null;
  if (there(named)) return named;
  const known = [...new Set(things.flatMap(({ attributes }) => [...attributes.keys()]))];
  const choice = known.length > 0 ? `there is ${known.join(', ')}` : 'there are no attributes';
  throw new InvalidInput(`${flag} ${named}: no ${thing} has that attribute; ${choice}`);
}

function strength({ attributes, place }: FileTie, name: string): number {
  if (!attributes.has(name)) return 1;
  const value = attributes.get(name);
  const shown = JSON.stringify(value);
  // Text formats hold numbers as text; JSON has numbers of its own, read as such.
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw fault(place, `the ${name} ${shown} is no number; a strength is a number above zero`);
  if (number <= 0) throw fault(place, `the ${name} ${shown} is not above zero; a strength must be`);
  return number;
}

function grouping(graph: GraphFile, name: string): Grouping {
  return groupingFromNames(
    graph.nodes.map(({ attributes }) => {
      const value = attributes.get(name);
      if (value === undefined || value === null) return null;
      return typeof value === 'string' ? value : JSON.stringify(value);
    }),
  );
}
