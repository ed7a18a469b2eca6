import {
  buildNetwork,
  type BuildReport,
  type Grouping,
  groupingFromNames,
  isTwoMode,
  type Network,
} from '../../measures/index.ts';
import {
  fault,
  type FileTie,
  type GraphFile,
  type Heading,
  meaning,
  named,
  readNumbers,
} from '../../formats/index.ts';
import { InvalidInput } from '../../model/errors.ts';
import type { AnalysisMeta } from '../../model/index.ts';
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
  /** Where the network was made of records: what counted, and what its ties rest on. */
  analysis?: AnalysisMeta;
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
  const group = attributeOf(graph, options.group, 'group', 'node');
  const mode = attributeOf(graph, options.mode, 'mode', 'node');
  const weight = attributeOf(graph, options.weight, 'weight', 'tie');
  const { network, report } = buildNetwork(
    graph.nodes.length,
    {
      source: graph.ties.map((tie) => index.get(tie.source)!),
      target: graph.ties.map((tie) => index.get(tie.target)!),
      weight: weight === null ? undefined : strengths(graph, weight, options),
    },
    graph.directed ?? false,
  );
  const groups = group === null ? null : grouping(graph, group);
  const modes = mode === null ? null : grouping(graph, mode);
  const notes = graph.notes.map(({ en }) => en);
  const without = weight === null ? 0 : graph.ties.filter(({ attributes }) => !attributes.has(weight)).length;
  if (without > 0) notes.push(`${counted(without, 'tie')} without "${weight ?? ''}" counted as 1`);
  notes.push(...unused('nodes', graph.names.node, [group, mode]));
  notes.push(...unused('ties', graph.names.tie, [weight, graph.typeName]));
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

/** Attributes of a file that nothing was computed from: a measure that is asked for by another name shows itself so. */
function unused(of: string, names: readonly string[], used: readonly (string | null)[]): string[] {
  const left = names.filter((name) => !used.includes(name));
  return left.length === 0 ? [] : [`attributes of ${of} not used: ${left.join(', ')}`];
}

/** The attribute to read: the one named, which something must have, or the one that means it, if something has it. */
function attributeOf(
  { nodes, ties, names }: GraphFile,
  own: string | null,
  heading: Heading,
  thing: 'node' | 'tie',
): string | null {
  const things = thing === 'node' ? nodes : ties;
  const there = names[thing].filter((name) => things.some(({ attributes }) => attributes.has(name)));
  const found = own === null ? meaning(there, heading) : named(there, own);
  if (found.length === 1) return found[0];
  const flag = `--${heading}`;
  if (found.length > 1)
    throw new InvalidInput(
      `two attributes could be the ${heading}: ${found.join(', ')}; name one with ${flag}`,
    );
  if (own === null) return null;
  const choice = there.length > 0 ? `there is ${there.join(', ')}` : 'there are no attributes';
  throw new InvalidInput(`${flag} ${own}: no ${thing} has that attribute; ${choice}`);
}

/** Strengths of the ties: numbers of JSON as they are, texts read as a column. */
function strengths({ ties, pointMayGroup }: GraphFile, name: string, { decimal }: MeasureOptions): number[] {
  const written = ties.filter(({ attributes }) => typeof attributes.get(name) === 'string');
  const cells = written.map(({ attributes, place }) => ({ text: attributes.get(name) as string, place }));
  const read = readNumbers(cells, name, { decimal, pointMayGroup });
  const numbers = new Map(written.map((tie, i) => [tie, read[i]]));
  return ties.map((tie) => strength(tie, name, numbers.get(tie)));
}

function strength(tie: FileTie, name: string, read: number | undefined): number {
  const { attributes, place } = tie;
  if (!attributes.has(name)) return 1;
  const value = attributes.get(name);
  const shown = JSON.stringify(value);
  const number = read ?? value;
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
