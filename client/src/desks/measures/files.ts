import {
  csvMetadata,
  toCsv,
  type Cell,
  type FileColumn,
  type NetworkFile,
  type NodeLook,
  type TableFacts,
} from '@sidos/api/formats/write';
import type { EntityStub, MeasureColumn, MeasuresAnswer, MembershipsAnswer } from '@sidos/api/model';
import type { WorkbookSheet } from '../../components/workbook.ts';
import { cellAt, columnsOf, isAmount } from './values.ts';

/** How files name entities: people as the switch says, in their ids too. */
export interface FileNames {
  name: (entity: EntityStub) => string;
  group: (group: { key: string; name: string }) => string;
  /** Whether the ids of people are replaced by numbers. */
  numbered: boolean;
}

/** What a network file says of itself. */
export interface FileHead extends TableFacts {
  /** Plain name of a measure. */
  titleOf: (column: MeasureColumn) => string;
}

/** A table of the desk, as a CSV file holds it; the head has the keys of its columns. */
export interface FileTable {
  columns: readonly FileColumn[];
  rows: readonly (readonly Cell[])[];
}

/** Where and how an actor is drawn on the stage; undefined where it is not seen. */
export type LookOf = (id: string) => NodeLook | undefined;

type TitleOf = FileHead['titleOf'];

/** Ids for a file; a person's id holds the name, so where names are not shown it is a number in this list. */
function idsOf(entities: readonly EntityStub[], { numbered }: FileNames): string[] {
  return entities.map(({ id, type }, i) => (numbered && type === 'person' ? `person:${i + 1}` : id));
}

const values = (columns: readonly MeasureColumn[], place: number): Cell[] =>
  columns.map((column) => cellAt(column, place));

const text = (key: string): FileColumn => ({ key, title: key, type: 'string' });
const whole = (key: string): FileColumn => ({ key, title: key, type: 'integer' });

function measured(columns: readonly MeasureColumn[], titleOf: TitleOf): FileColumn[] {
  return columns.map((column) => {
    const first = column.values.findIndex((value) => value !== null);
    const sample = first < 0 ? 0 : cellAt(column, first);
    const type = typeof sample === 'boolean' ? 'boolean' : typeof sample === 'string' ? 'string' : 'double';
    const isNumber = type === 'double' && !isAmount(column);
    return { key: column.key, title: titleOf(column), type: isNumber ? 'integer' : type };
  });
}

/** Facts of an actor that stand before its measures. */
function factsOf({ actors, groups }: MeasuresAnswer, place: number, names: FileNames): Cell[] {
  const { type, kind, group, groups: all } = actors[place];
  const own = group === null ? null : groups[group];
  return [
    ...[type, kind ?? null, own === null ? null : own.key, own === null ? null : names.group(own)],
    joined(all.map((one) => names.group(groups[one]))),
  ];
}
/** `group` is the one group of an actor, none where it is in several; `groups` are all of them. */
const FACTS = ['type', 'kind', 'group', 'group_name', 'groups'].map(text);

/** The actors with their measures, a row each. */
export function actorsTable(answer: MeasuresAnswer, names: FileNames, titleOf: TitleOf): FileTable {
  const ids = idsOf(answer.actors, names);
  const columns = columnsOf(answer, 'node');
  const rows = answer.actors.map((actor, place) => [
    ...[ids[place], names.name(actor)],
    ...factsOf(answer, place, names),
    ...values(columns, place),
  ]);
  return { columns: [text('id'), text('name'), ...FACTS, ...measured(columns, titleOf)], rows };
}

/** The ties with their measures. */
export function tiesTable(answer: MeasuresAnswer, names: FileNames, titleOf: TitleOf): FileTable {
  const { actors, ties } = answer;
  const ids = idsOf(actors, names);
  const columns = columnsOf(answer, 'edge');
  const rows = ties.a.map((a, place) => {
    const b = ties.b[place];
    const ends = [ids[a], ids[b], names.name(actors[a]), names.name(actors[b])];
    return [...ends, ties.weight[place], ties.count[place], ...values(columns, place)];
  });
  const ends = ['source', 'target', 'source_name', 'target_name'].map(text);
  const weight: FileColumn = { key: 'weight', title: 'weight', type: 'double' };
  return { columns: [...ends, weight, whole('count'), ...measured(columns, titleOf)], rows };
}

/** The groups with their measures. */
export function groupsTable(answer: MeasuresAnswer, names: FileNames, titleOf: TitleOf): FileTable {
  const columns = columnsOf(answer, 'group');
  const rows = answer.groups.map((group, place) => [
    ...[group.key, names.group(group), group.size],
    ...values(columns, place),
  ]);
  return { columns: [text('id'), text('name'), whole('members'), ...measured(columns, titleOf)], rows };
}

/** The figures of the whole network. */
export function wholeTable(answer: MeasuresAnswer): FileTable {
  const rows = columnsOf(answer, 'global').map((column): Cell[] => [column.key, cellAt(column, 0)]);
  return { columns: [text('measure'), { key: 'value', title: 'value', type: 'double' }], rows };
}

const MEMBERSHIPS = [
  ...['actor', 'thing', 'actor_name', 'thing_name', 'thing_type', 'thing_kind'],
  ...['role', 'certainty', 'documents'],
].map(text);

/** Several values in one cell; null where there are none. */
const joined = (parts: readonly string[]): Cell => (parts.length === 0 ? null : parts.join(' | '));

/** Who takes part in what: the two-mode network that R or Python projects to the same ties. */
export function membershipsTable(answer: MembershipsAnswer, names: FileNames): FileTable {
  const { actors, things, member, thing, roles, certainty, documents } = answer;
  const [actorIds, thingIds] = [idsOf(actors, names), idsOf(things, names)];
  const rows = member.map((i, k) => {
    const j = thing[k];
    const { type, kind } = things[j];
    return [
      ...[actorIds[i], thingIds[j], names.name(actors[i]), names.name(things[j]), type, kind ?? null],
      ...[joined(roles[k]), certainty[k], joined(documents[k])],
    ];
  });
  return { columns: MEMBERSHIPS, rows };
}

/** A table as CSV. */
export function csvOf({ columns, rows }: FileTable): string {
  return toCsv(
    columns.map(({ key }) => key),
    rows,
  );
}

/** All tables of the desk and what they were computed from, a sheet each. */
export function sheetsOf(
  answer: MeasuresAnswer,
  found: MembershipsAnswer,
  names: FileNames,
  { title, description, date, parameters, titleOf }: FileHead,
): WorkbookSheet[] {
  const sheet = (name: string, { columns, rows }: FileTable): WorkbookSheet => ({
    name,
    header: columns.map(({ key }) => key),
    rows,
  });
  return [
    sheet('actors', actorsTable(answer, names, titleOf)),
    sheet('ties', tiesTable(answer, names, titleOf)),
    sheet('memberships', membershipsTable(found, names)),
    ...(answer.groups.length === 0 ? [] : [sheet('groups', groupsTable(answer, names, titleOf))]),
    sheet('whole', wholeTable(answer)),
    {
      name: 'definition',
      header: ['what', 'value'],
      rows: Object.entries({ title, date, description, ...parameters }).map(([key, value]) => [key, value]),
    },
  ];
}

/** The companion of the CSV files: what they were computed from, and their columns. */
export function tablesMetadata(
  answer: MeasuresAnswer,
  names: FileNames,
  head: FileHead,
  files: Readonly<
    Record<'node' | 'edge' | 'group' | 'global' | 'memberships', { url: string; title: string }>
  >,
): string {
  return csvMetadata(head, [
    { ...files.node, columns: actorsTable(answer, names, head.titleOf).columns },
    { ...files.edge, columns: tiesTable(answer, names, head.titleOf).columns },
    ...(answer.groups.length === 0
      ? []
      : [{ ...files.group, columns: groupsTable(answer, names, head.titleOf).columns }]),
    { ...files.global, columns: wholeTable(answer).columns },
    { ...files.memberships, columns: MEMBERSHIPS },
  ]);
}

/** The network with its measures, for GraphML, GEXF and JSON; the figures of the whole stand with the parameters. */
export function networkFileOf(
  answer: MeasuresAnswer,
  names: FileNames,
  head: FileHead,
  lookOf: LookOf = () => undefined,
): NetworkFile {
  const { actors, ties } = answer;
  const { titleOf, parameters, ...of } = head;
  const ids = idsOf(actors, names);
  const [ofActors, ofTies] = [columnsOf(answer, 'node'), columnsOf(answer, 'edge')];
  const figures = columnsOf(answer, 'global').map((column) => [column.key, String(cellAt(column, 0) ?? '')]);
  return {
    ...of,
    parameters: { ...parameters, ...(Object.fromEntries(figures) as Record<string, string>) },
    nodeColumns: [...FACTS, ...measured(ofActors, titleOf)],
    nodes: actors.map((actor, place) => {
      const look = lookOf(actor.id);
      return {
        id: ids[place],
        label: names.name(actor),
        values: [...factsOf(answer, place, names), ...values(ofActors, place)],
        ...(look && { look }),
      };
    }),
    tieColumns: [whole('count'), ...measured(ofTies, titleOf)],
    ties: ties.a.map((a, place) => ({
      source: ids[a],
      target: ids[ties.b[place]],
      weight: ties.weight[place],
      values: [ties.count[place], ...values(ofTies, place)],
    })),
  };
}

/** What the network's JSON holds beside nodes and ties: groups, figures, and the columns as the server gave them. */
export function wholeOf(answer: MeasuresAnswer, names: FileNames): Readonly<Record<string, unknown>> {
  const ofGroups = columnsOf(answer, 'group');
  return {
    groups: answer.groups.map((group, place) => ({
      ...{ id: group.key, name: names.group(group), members: group.size },
      ...Object.fromEntries(ofGroups.map((column) => [column.key, cellAt(column, place)])),
    })),
    figures: Object.fromEntries(columnsOf(answer, 'global').map((column) => [column.key, cellAt(column, 0)])),
    columns: answer.columns,
    leftOut: answer.leftOut,
    meta: answer.meta,
  };
}
