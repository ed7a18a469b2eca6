import { type Cell, toCsv } from '../../formats/write.ts';
import { type Computed, type LeftOut } from '../../measures/index.ts';
import { type MeasureInput } from './input.ts';
import { type MeasureOptions } from './options.ts';

/** Everything computed as `{meta, values}`, laid out as MEASURE-KEYS defines. */
export function asJson(
  input: MeasureInput,
  options: MeasureOptions,
  computed: Computed,
  leftOut: readonly LeftOut[],
): string {
  const { network, report, ids } = input;
  const node = [...computed.node].map(([key, { values, mode }]) => [
    key,
    Object.fromEntries(
      ids.flatMap((id, i) => (mode >= 0 && input.modes?.of[i] !== mode ? [] : [[id, values[i]]])),
    ),
  ]);
  const edge = [...computed.edge].map(([key, values]) => [
    key,
    Array.from(report.tieOfInput, (e) => (e < 0 ? null : values[e])),
  ]);
  const group = (input.groups?.names ?? []).map((name, g) => [
    name,
    Object.fromEntries([...computed.group].map(([key, values]) => [key, values[g]])),
  ]);
  const values = {
    node: Object.fromEntries(node) as unknown,
    edge: Object.fromEntries(edge) as unknown,
    global: Object.fromEntries(computed.global),
    group: Object.fromEntries(group) as unknown,
    group_pairs: computed.groupPairs ?? [],
    list: Object.fromEntries(computed.list),
  };
  const meta = {
    program: 'sidos measure',
    directed: network.directed,
    nodes: network.n,
    edges: network.m,
    group: input.group,
    mode: input.mode,
    weight: input.weight,
    seed: options.seed,
    self_loops: report.selfLoops,
    repeated_ties: report.merged,
    left_out: leftOut,
    ...(input.analysis && { analysis: input.analysis }),
  };
  return `${JSON.stringify({ meta, values })}\n`;
}

/** The values of nodes, a row a node and a column a key; undefined values are empty. */
export function asCsv({ ids, modes }: MeasureInput, { node }: Computed): string {
  const rows = ids.map((id, i): Cell[] => [
    id,
    ...[...node.values()].map(({ values, mode }) => (mode >= 0 && modes?.of[i] !== mode ? null : values[i])),
  ]);
  return toCsv(['id', ...node.keys()], rows, '\n');
}
