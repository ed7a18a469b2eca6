import type { EntityStub, MeasureColumn, MeasuresAnswer, MembershipsAnswer } from '@sidos/api/model';
import { toCsv, type Cell } from '../../exports/csv.ts';
import type { FileColumn, NetworkFile } from '../../exports/networkFile.ts';
import { cellAt, columnsOf, isAmount } from './values.ts';

/** How files name entities: people as the switch says, in their ids too. */
export interface FileNames {
  name: (entity: EntityStub) => string;
  group: (group: { key: string; name: string }) => string;
  /** Whether the ids of people are replaced by numbers. */
  numbered: boolean;
}

type Parameters = Readonly<Record<string, string>>;

/** Ids for a file; a person's id holds the name, so where names are not shown it is a number in this list. */
function idsOf(entities: readonly EntityStub[], { numbered }: FileNames): string[] {
  return entities.map(({ id, type }, i) => (numbered && type === 'person' ? `person:${i + 1}` : id));
}

const header = (columns: readonly MeasureColumn[]): string[] => columns.map(({ key }) => key);
const values = (columns: readonly MeasureColumn[], place: number): Cell[] =>
  columns.map((column) => cellAt(column, place));

/** Facts of an actor that stand before its measures. */
function factsOf({ actors, groups }: MeasuresAnswer, place: number, names: FileNames): Cell[] {
  const { type, kind, group } = actors[place];
  const own = group === null ? null : groups[group];
  return [type, kind ?? null, own === null ? null : own.key, own === null ? null : names.group(own)];
}
const FACTS = ['type', 'kind', 'group', 'group_name'] as const;

/** The actors with their measures, a row each; the head has the keys of the catalogue. */
export function actorsCsv(answer: MeasuresAnswer, names: FileNames, parameters: Parameters): string {
  const ids = idsOf(answer.actors, names);
  const columns = columnsOf(answer, 'node');
  const rows = answer.actors.map((actor, place) => [
    ids[place],
    names.name(actor),
    ...factsOf(answer, place, names),
    ...values(columns, place),
  ]);
  return toCsv(['id', 'name', ...FACTS, ...header(columns)], rows, parameters);
}

/** The ties with their measures. */
export function tiesCsv(answer: MeasuresAnswer, names: FileNames, parameters: Parameters): string {
  const { actors, ties } = answer;
  const ids = idsOf(actors, names);
  const columns = columnsOf(answer, 'edge');
  const rows = ties.a.map((a, place) => {
    const b = ties.b[place];
    const ends = [ids[a], ids[b], names.name(actors[a]), names.name(actors[b])];
    return [...ends, ties.weight[place], ties.count[place], ...values(columns, place)];
  });
  const head = ['source', 'target', 'source_name', 'target_name', 'weight', 'count', ...header(columns)];
  return toCsv(head, rows, parameters);
}

/** The groups with their measures. */
export function groupsCsv(answer: MeasuresAnswer, names: FileNames, parameters: Parameters): string {
  const columns = columnsOf(answer, 'group');
  const rows = answer.groups.map((group, place) => [
    group.key,
    names.group(group),
    group.size,
    ...values(columns, place),
  ]);
  return toCsv(['id', 'name', 'members', ...header(columns)], rows, parameters);
}

/** The figures of the whole network. */
export function wholeCsv(answer: MeasuresAnswer, parameters: Parameters): string {
  const rows = columnsOf(answer, 'global').map((column): Cell[] => [column.key, cellAt(column, 0)]);
  return toCsv(['measure', 'value'], rows, parameters);
}

/** Who takes part in what: the two-mode network that R or Python projects to the same ties. */
export function membershipsCsv(answer: MembershipsAnswer, names: FileNames, parameters: Parameters): string {
  const { actors, things, member, thing } = answer;
  const [actorIds, thingIds] = [idsOf(actors, names), idsOf(things, names)];
  const rows = member.map((i, k) => {
    const j = thing[k];
    return [actorIds[i], thingIds[j], names.name(actors[i]), names.name(things[j])];
  });
  return toCsv(['actor', 'thing', 'actor_name', 'thing_name'], rows, parameters);
}

/** Everything as JSON, with the numbers as the server gave them. */
export function measuresJson(answer: MeasuresAnswer, names: FileNames, parameters: Parameters): string {
  const ids = idsOf(answer.actors, names);
  const actors = answer.actors.map((actor, i) => ({ ...actor, id: ids[i], name: names.name(actor) }));
  return `${JSON.stringify({ parameters, ...answer, actors }, null, 1)}\n`;
}

function fileColumn(column: MeasureColumn, title: string): FileColumn {
  const first = column.values.findIndex((value) => value !== null);
  const sample = first < 0 ? 0 : cellAt(column, first);
  const type = typeof sample === 'boolean' ? 'boolean' : typeof sample === 'string' ? 'string' : 'double';
  return { key: column.key, title, type: type === 'double' && !isAmount(column) ? 'integer' : type };
}

/** What a network file says of itself. */
export interface FileHead {
  title: string;
  description: string;
  date: string;
  parameters: Parameters;
  /** Plain name of a measure. */
  titleOf: (column: MeasureColumn) => string;
}

/** The network with its measures, for GraphML and GEXF; the figures of the whole stand with the parameters. */
export function networkFileOf(answer: MeasuresAnswer, names: FileNames, head: FileHead): NetworkFile {
  const { actors, ties } = answer;
  const { titleOf, parameters, ...of } = head;
  const ids = idsOf(actors, names);
  const [ofActors, ofTies] = [columnsOf(answer, 'node'), columnsOf(answer, 'edge')];
  const whole = columnsOf(answer, 'global').map((column) => [column.key, String(cellAt(column, 0) ?? '')]);
  return {
    ...of,
    parameters: { ...parameters, ...(Object.fromEntries(whole) as Record<string, string>) },
    nodeColumns: [
      ...FACTS.map((key): FileColumn => ({ key, title: key, type: 'string' })),
      ...ofActors.map((column) => fileColumn(column, titleOf(column))),
    ],
    nodes: actors.map((actor, place) => ({
      id: ids[place],
      label: names.name(actor),
      values: [...factsOf(answer, place, names), ...values(ofActors, place)],
    })),
    tieColumns: [
      { key: 'count', title: 'count', type: 'integer' },
      ...ofTies.map((column) => fileColumn(column, titleOf(column))),
    ],
    ties: ties.a.map((a, place) => ({
      source: ids[a],
      target: ids[ties.b[place]],
      weight: ties.weight[place],
      values: [ties.count[place], ...values(ofTies, place)],
    })),
  };
}
