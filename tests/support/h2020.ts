import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  documentEntity,
  relationId,
  type Entity,
  type Organisation,
  type Project,
  type Records,
  type Relation,
} from '@sidos/api/model';
import type { Source } from '@sidos/api/loading';

const FOLDER = new URL('../fixtures/h2020-2016/', import.meta.url);

type Row = Record<string, string>;

/** One table of the fixture; `line` of a row is its index + 2, for line 1 is the header. */
function table(name: string): Row[] {
  const text = gunzipSync(readFileSync(new URL(`${name}.csv.gz`, FOLDER))).toString('utf8');
  // No field holds a tab or a line break, and quotes stand for themselves.
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split('\t').map((field) => field.trim()));
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

/**
 * Horizon 2020 to early 2016 as records: 7,574 projects, 12,326 organisations, 31,868 participations, and the
 * document that they rest on. The evidence of each is its line in its own table.
 */
export function h2020Source(): Source {
  const document = {
    number: 'H2020',
    title: 'Horizon 2020 projects and organisations, early 2016',
    date: '2016',
    kind: 'register',
    publisher: 'European Union, CORDIS',
    lineCount: 31_869,
  };
  return { file: 'h2020-2016', records: { document, ...records(documentEntity(document)) } };
}

function records(document: Entity): Records {
  const projects = table('projects');
  const organisations = table('unique_org');
  const leads = new Map(projects.map((row) => [row.rcn, `${row.coordinatorCountry} ${row.coordinator}`]));
  const names = new Map(organisations.map((row) => [row.new_org_id, `${row.country} ${row.name}`]));
  return {
    entities: [document, ...projects.map(project), ...organisations.map(organisation)],
    relations: table('edges').map((row, index) => {
      const leading = leads.get(row.projectRcn) === names.get(row.new_org_id);
      return participation(row, leading ? 'coordinator' : 'participant', index);
    }),
  };
}

function evidence(index: number): Entity['evidence'] {
  return [{ document: 'H2020', lines: [index + 2], certainty: 'stated' }];
}

function project(row: Row, index: number): Project {
  return {
    id: `project:${row.rcn}`,
    type: 'project',
    name: row.acronym || row.reference || `Project ${row.rcn}`,
    aliases: [],
    notes: [],
    evidence: evidence(index),
    kind: 'project',
    ...(row.reference && { number: row.reference }),
    ...(row.programme && { theme: row.programme }),
    ...(row.startDate && { start: row.startDate }),
    ...(row.endDate && { end: row.endDate }),
    ...(row.totalCost && { budgetEur: Number(row.totalCost.replace(',', '.')) }),
  };
}

function organisation(row: Row, index: number): Organisation {
  return {
    id: `organisation:${row.new_org_id}`,
    type: 'organisation',
    name: row.name ?? '',
    aliases: row.shortName && row.shortName !== row.name ? [row.shortName] : [],
    notes: [],
    evidence: evidence(index),
    kind: kindOf(row.name ?? ''),
    ...(row.country && { country: row.country }),
  };
}

/** The tables have no activity type; the name tells it often enough for tests. */
function kindOf(name: string): Organisation['kind'] {
  if (/UNIVERSI|HOCHSCHULE|POLITECNICO/i.test(name)) return 'university';
  if (/INSTITUT|FRAUNHOFER|CNRS|CONSIGLIO NAZIONALE/i.test(name)) return 'research institute';
  if (/\b(LTD|LIMITED|GMBH|SA|SL|SRL|SPA|BV|AB|AS|OY|PLC|AG)\b/i.test(name)) return 'company';
  return 'other';
}

function participation(row: Row, role: 'coordinator' | 'participant', index: number): Relation {
  const key = {
    type: 'PARTICIPATES_IN',
    from: `organisation:${row.new_org_id}`,
    to: `project:${row.projectRcn}`,
    role,
  } as const;
  return { ...key, id: relationId(key), notes: [], evidence: evidence(index) };
}
