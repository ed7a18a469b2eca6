import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { ImportChoice, Relation } from '@sidos/api/model';
import { readImport, type ReadTable } from '../../api/src/importing/read-import.ts';
import { workbookOf, zipOf } from '../support/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Content = string | Uint8Array;
type Made = NonNullable<ReadTable['made']>;

function read(files: Record<string, Content>, choice: ImportChoice = {}): Promise<ReadTable[]> {
  const given = Object.entries(files).map(([name, content], i) => {
    const path = join(folder, String(i));
    writeFileSync(path, content);
    return { name, path };
  });
  return readImport({ files: given, choice, known: [] }, () => undefined);
}

/** The one table of one file. */
async function table(name: string, content: Content): Promise<Made> {
  const tables = await read({ [name]: content });
  expect(tables).toHaveLength(1);
  return tables[0].made!;
}

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const entity = ({ records }: Made, id: string) => records.entities.find((one) => one.id === id);
const ties = (made: Made, type: Relation['type']) =>
  made.records.relations
    .filter((tie) => tie.type === type)
    .map(({ from, to }) => `${entity(made, from)?.name ?? from} > ${entity(made, to)?.name ?? to}`)
    .sort();
const values = (
  thing: { attributes?: { name: string; kind: string; value: unknown }[] | undefined } | undefined,
) => (thing?.attributes ?? []).map(({ name, kind, value }) => `${name} ${kind} ${String(value)}`).sort();

describe('a table of one’s own is known by its header, in any capitals and three languages', () => {
  test.each([
    ['Source,Target,Weight', 'A,B,2'],
    ['LÄHDE;KOHDE;PAINO', 'A;B;2'],
    ['från\ttill\tvikt', 'A\tB\t2'],
  ])('%s is a list of ties', async (header, row) => {
    const made = await table('t.csv', lines(header, row));
    expect(made.recipe.name).toBe('edge-list');
    expect(ties(made, 'COOPERATES_WITH')).toEqual(['A > B']);
    expect(values(made.records.relations[0])).toEqual(['weight number 2']);
    const evidence = [{ document: 't-csv', lines: [2], certainty: 'stated' }];
    expect(made.records.relations[0]?.evidence).toEqual(evidence);
  });

  test.each([
    ['Organisation,Project,Role', 'Lapin liitto,Silta,lead'],
    ['Organisaatio,Hanke,Rooli', 'Lapin liitto,Silta,vetäjä'],
    ['Aktör,Projekt,Roll', 'Lapin liitto,Silta,lead'],
  ])('%s says who takes part in what', async (header, row) => {
    const made = await table('t.csv', lines(header, row));
    expect(made.recipe.name).toBe('organisations-in-projects');
    expect(made.records.relations).toMatchObject([{ type: 'PARTICIPATES_IN', role: 'lead' }]);
  });

  test('a list of nodes beside a list of ties gives names to its ids, and keeps values of its own', async () => {
    const sheet = [
      'Id,Label,Staff,Founded,Sector',
      '1,Alfa Oy,10,2001-02-03,wood',
      '2,Beta Ab,20,2002-03-04,wood',
      '3,Gamma ry,5,2003-04-05,metal',
    ];
    const [nodes, edges] = await read({
      'nodes.csv': lines(...sheet),
      'edges.csv': lines('Source,Target,Type', '1,2,Undirected', '2,3,Undirected'),
    });
    expect(edges.made?.records.relations.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'organisation:alfa-oy organisation:beta-ab',
      'organisation:beta-ab organisation:gamma-ry',
    ]);
    expect(values(entity(nodes.made!, 'organisation:alfa-oy'))).toEqual([
      'Founded date 2001-02-03',
      'Sector category wood',
      'Staff number 10',
    ]);
  });

  test('a matrix says each tie once, and one of two kinds who takes part in what', async () => {
    const square = await table('m.csv', lines(',A,B,C', 'A,0,2,0', 'B,2,0,1', 'C,0,1,0'));
    expect(ties(square, 'COOPERATES_WITH')).toEqual(['A > B', 'B > C']);
    const two = await table('m.csv', lines('who,Silta,Polku', 'Alfa,1,0', 'Beta,x,1'));
    expect(ties(two, 'PARTICIPATES_IN')).toEqual(['Alfa > Silta', 'Beta > Polku', 'Beta > Silta']);
  });

  test('a column stays with what it follows from: the project, the organisation, else the tie', async () => {
    const made = await table(
      't.csv',
      lines(
        'organisation,project,sector,colour,hours',
        'A,P,wood,green,1',
        'A,Q,wood,blue,2',
        'B,P,metal,green,3',
        'B,Q,metal,blue,4',
      ),
    );
    expect(values(entity(made, 'organisation:a'))).toEqual(['sector category wood']);
    expect(values(entity(made, 'project:p'))).toEqual(['colour category green']);
    const ofTies = made.records.relations.flatMap((tie) => values(tie));
    expect(ofTies).toEqual(['hours number 1', 'hours number 2', 'hours number 3', 'hours number 4']);
  });
});

describe('published tables', () => {
  test('CORDIS: project.csv and organization.csv meet by their keys, contacts are left out', async () => {
    const [projects, organisations] = await read({
      'project.csv': lines(
        'id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;frameworkProgramme',
        '"1";"SILTA";"SIGNED";"A bridge";"2021-01-01";"2023-12-31";"100000,5";"90000.25";"HORIZON"',
      ),
      'organization.csv': lines(
        'projectID;projectAcronym;organisationID;name;activityType;city;country;nutsCode;contactForm;contactFirstNames;role;ecContribution',
        '"1";"SILTA";"999999999";"LAPIN YLIOPISTO";"HES";"Rovaniemi";"FI";"FI1D7";"x";"Aapo";"coordinator";"500,5"',
        '"1";"SILTA";"999999998";"UMEA UNIVERSITET";"HES";"Umea";"SE";"SE331";"x";"Aapo";"participant";"400.5"',
      ),
    });
    expect(projects.made?.recipe.name).toBe('cordis-projects');
    const made = organisations.made!;
    expect(made.recipe.name).toBe('cordis-participations');
    const silta = { start: '2021-01-01', budgetEur: 100000.5, aliases: ['A bridge'] };
    expect(entity(projects.made!, 'project:silta')).toMatchObject(silta);
    const university = { kind: 'university', pic: '999999999' };
    expect(entity(made, 'organisation:lapin-yliopisto')).toMatchObject(university);
    expect(ties(made, 'LOCATED_IN')).toEqual(['LAPIN YLIOPISTO > Rovaniemi', 'UMEA UNIVERSITET > SE331']);
    expect(ties(made, 'PART_OF')).toEqual(['SE331 > Ruotsi']);
    expect(made.unused).toEqual(['contactForm', 'contactFirstNames']);
    const [participation] = made.records.relations.filter(({ type }) => type === 'PARTICIPATES_IN');
    expect(values(participation)).toEqual(['ecContribution number 500.5']);
    expect(JSON.stringify(made.records)).not.toContain('Aapo');
  });

  test('Finnish structural funds: rows shifted by unquoted commas are put right by dates and amounts', async () => {
    const made = await table(
      'hankkeet.csv',
      lines(
        'Koodi,Rahasto,Hankkeen nimi,Tl,Viranomainen,Tila,Aloituspvm,Päättymispvm,Toteuttajan nimi,Myönnetty EU- ja valtion rahoitus',
        'A70001,EAKR,Silta,1,Lapin liitto,Päättynyt,1.3.2015,31.12.2016,Kemin kaupunki,1000',
        'A70002,EAKR,Polku,2,Lapin liitto,Käynnissä,1.4.2015,31.12.2017,Lapin yliopisto,2000',
        'A70003,ESR,Puut, marjat ja sienet,2,Lapin liitto,Käynnissä,1.5.2015,31.12.2017,Metsän ystävät ry,3000',
        'A70004,ESR,Oma,2,Lapin liitto,Käynnissä,1.5.2015,31.12.2017,Virtanen Matti,4000',
      ),
    );
    expect(made.recipe.name).toBe('structural-funds-fi');
    expect(made.skipped).toEqual([]);
    expect(entity(made, 'project:puut-marjat-ja-sienet')).toMatchObject({ start: '2015-05-01' });
    expect(made.records.relations.filter(({ type }) => type === 'FUNDS')).toHaveLength(4);
    expect(entity(made, 'person:virtanen-matti')).toBeDefined();
  });

  test('keep.eu: who leads is told by yes, or by the name of the lead in every row', async () => {
    const made = await table(
      'partners.csv',
      lines(
        'Programme;Acronym;Project Partner;Lead Partner;Town;Country',
        'Nord;BEAR;Alfa;Alfa;Kemi;Finland',
        'Nord;BEAR;Beta;Alfa;Luleå;Sweden',
      ),
    );
    expect(made.recipe.name).toBe('keep-partners');
    const roles = made.records.relations.flatMap((tie) =>
      tie.type === 'PARTICIPATES_IN' ? [`${tie.from} ${tie.role}`] : [],
    );
    expect(roles).toEqual(['organisation:alfa lead', 'organisation:beta partner']);
    expect(values(entity(made, 'organisation:beta'))).toEqual(['Town category Luleå']);
  });
});

describe('nothing is silent', () => {
  test('rows of sums, empty ends, a tie to oneself and lines above the header are named', async () => {
    const made = await table(
      't.csv',
      lines('My table 2026', 'source,target,weight', 'A,B,1', ',B,1', 'A,A,1', 'Total,,3', 'A,NA,1'),
    );
    expect(made.skipped).toEqual([
      { row: 1, reason: 'it stands above the header' },
      { row: 4, reason: '"source" is empty' },
      { row: 5, reason: 'it ties "A" to itself' },
      { row: 6, reason: 'it is a row of sums ("Total")' },
      { row: 7, reason: '"target" is empty' },
    ]);
  });

  test('numbers of two ways are each read as written, what could be two is left empty and told', async () => {
    const [{ made, notes }] = await read({
      't.csv': lines('source;target;weight', 'A;B;1,5', 'B;C;2.5', 'C;D;1.234', 'D;E;many'),
    });
    const weights = made?.records.relations.map(({ attributes }) => attributes?.[0]?.value);
    expect(weights).toEqual([1.5, 2.5, undefined, undefined]);
    const told = notes.join('\n');
    expect(told).toMatch(/a comma before their decimals and others a point/);
    expect(told).toMatch(/1 cells could be two numbers \(line 4: "1\.234"\)/);
    expect(told).toMatch(/1 cells are no number \(line 5: "many"\)/);
  });

  test('dates of several ways are read, and 3/4/2021 only where the others show which is the day', async () => {
    const dates = async (...written: string[]) => {
      const rows = written.map((date, i) => `P${i},${date}`);
      const made = await table('t.csv', lines('project,start', ...rows));
      return made.records.entities.flatMap((one) => (one.type === 'project' ? [one.start] : []));
    };
    expect(await dates('1.3.2015', '2015-03-01', '2015')).toEqual(['2015-03-01', '2015-03-01', '2015']);
    expect(await dates('3/4/2021', '25/4/2021')).toEqual(['2021-04-03', '2021-04-25']);
    expect(await dates('3/4/2021', '2021-04-25')).toEqual([undefined, '2021-04-25']);
  });

  test('keys that stand twice are listed with what differs; of one name and two keys there are two', async () => {
    const same = await table(
      't.csv',
      lines('project,id,budget', 'Silta,7,100', 'Silta,7,200', 'Polku,8,300'),
    );
    expect(same.repeated).toEqual([{ key: 'Silta', rows: [2, 3], differ: ['budgetEur'] }]);
    expect(entity(same, 'project:silta')).toMatchObject({ budgetEur: 100 });
    const two = await table('t.csv', lines('project,id,budget', 'Silta,7,100', 'Silta,8,200'));
    const ids = two.records.entities.filter(({ type }) => type === 'project').map(({ id }) => id);
    expect(ids).toEqual(['project:silta-7', 'project:silta-8']);
  });

  test('a second table below is told and not read', async () => {
    const made = await table(
      't.csv',
      lines('source,target,weight', 'A,B,1', 'B,C,2', '', 'name,town,note', 'X,Kemi,1', 'Y,Oulu,2'),
    );
    expect(ties(made, 'COOPERATES_WITH')).toEqual(['A > B', 'B > C']);
    expect(made.skipped.map(({ row }) => row)).toEqual([5, 6, 7]);
  });

  test('a workbook: hidden sheets, merged cells and formulas without a value are told', async () => {
    const workbook = workbookOf([
      {
        name: 'Partners',
        rows: [
          ['Project', 'Organisation', 'Budget'],
          ['Silta', 'Alfa', 5],
          ['', 'Beta', { formula: 'A1+1' }],
        ],
        merged: ['A2:A3'],
      },
      {
        name: 'Secret',
        rows: [
          ['source', 'target'],
          ['A', 'B'],
        ],
        hidden: true,
      },
    ]);
    const [partners, secret] = await read({ 'book.xlsx': workbook });
    expect(ties(partners.made!, 'PARTICIPATES_IN')).toEqual(['Alfa > Silta', 'Beta > Silta']);
    expect(partners.notes.join('\n')).toMatch(/1 merged cells \(A2:A3\)/);
    expect(partners.notes.join('\n')).toMatch(/1 formulas have no value saved with them \(C3\)/);
    expect(secret.notes).toContain('this sheet is hidden in the workbook');
  });

  const conflict = lines('source,target', '<<<<<<< HEAD', 'A,B', '=======', 'A,C', '>>>>>>> x');
  test.each<[string, Content, RegExp]>([
    ['a conflict of version control', conflict, /line 2: two versions of this file/],
    [
      'a quotation mark that none closes',
      lines('source,target', '"A,B', 'C,D'),
      /line 2: a quotation mark opens/,
    ],
    ['an empty file', '', /the file is empty/],
    ['a PDF', '%PDF-1.4', /it is a PDF/],
    ['XML of something else', '<html><body/></html>', /neither GraphML nor GEXF/],
    ['a zip that is no workbook', zipOf({ 'a.txt': 'x' }), /no Excel workbook/],
    [
      'a zip bomb',
      zipOf({ 'xl/workbook.xml': 'x' }, { 'xl/workbook.xml': 3_000_000_000 }),
      /unpack to 3000 MB/,
    ],
    ['XML that expands itself', '<!DOCTYPE g [<!ENTITY a "aa">]><gexf>&a;</gexf>', /x\.csv: /],
  ])('%s is refused in a sentence', async (_, content, sentence) => {
    await expect(read({ 'x.csv': content })).rejects.toThrow(sentence);
  });
});

describe('files of networks', () => {
  const vertices = ['*Vertices 3', '1 "Alfa Oy"', '2 Beta', '3 Gamma'];
  const nodes = [1, 2, 3].map((id) => `node [ id ${id} label "${['Alfa Oy', 'Beta', 'Gamma'][id - 1]}" ]`);
  const json = {
    nodes: [{ id: 'Alfa Oy' }, { id: 'Beta' }, { id: 'Gamma' }],
    links: [
      { source: 'Alfa Oy', target: 'Beta' },
      { source: 'Beta', target: 'Gamma' },
    ],
  };
  test.each<[string, string]>([
    ['net', lines(...vertices, '*Edges', '1 2 2', '2 3')],
    ['net', lines(...vertices, '*Edgeslist', '2 1 3')],
    [
      'paj',
      lines(
        '*Network a',
        ...vertices,
        '*Edges',
        '1 2 2',
        '2 3',
        '*Partition p',
        '*Vertices 3',
        '1',
        '2',
        '2',
      ),
    ],
    [
      'dl',
      lines(
        'dl n=3 format=fullmatrix',
        'labels:',
        '"Alfa Oy",Beta,Gamma',
        'data:',
        '0 2 0',
        '2 0 1',
        '0 1 0',
      ),
    ],
    ['dl', lines('dl n=3 format=edgelist1', 'labels embedded:', 'data:', '"Alfa Oy" Beta 2', 'Beta Gamma 1')],
    [
      'gml',
      lines('graph [', ...nodes, 'edge [ source 1 target 2 value 2 ]', 'edge [ source 2 target 3 ]', ']'),
    ],
    ['json', JSON.stringify(json)],
  ])('%s: %s', async (extension, content) => {
    const tables = await read({ [`n.${extension}`]: content });
    const ofTies = tables.find(({ made }) => (made?.records.relations.length ?? 0) > 0)?.made;
    expect(ofTies?.records.relations.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'organisation:alfa-oy organisation:beta',
      'organisation:beta organisation:gamma',
    ]);
  });
});
