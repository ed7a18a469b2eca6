import { describe, expect, test } from '@jest/globals';
import { lines } from '../support/lines.ts';
import { entity, read, table, ties, values } from '../support/tables.ts';

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
