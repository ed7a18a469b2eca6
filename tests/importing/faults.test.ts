import { describe, expect, test } from '@jest/globals';
import { lines } from '../support/lines.ts';
import { entity, leftOut, read, saidOf, table, ties, values, type Content } from '../support/tables.ts';
import { workbookOf, zipOf } from '../support/zip.ts';

describe('nothing is silent', () => {
  test('rows of sums, empty ends, a tie to oneself and lines above the header are named', async () => {
    const made = await table(
      't.csv',
      lines('My table 2026', 'source,target,weight', 'A,B,1', ',B,1', 'A,A,1', 'Total,,3', 'A,NA,1'),
    );
    expect(leftOut(made)).toEqual([
      '1: it stands above the header',
      '4: "source" is empty',
      '5: it ties "A" to itself',
      '6: it is a row of sums ("Total")',
      '7: "target" is empty',
    ]);
  });

  test('numbers of two ways are each read as written, what could be two is left empty and told', async () => {
    const [{ made, notes }] = await read({
      't.csv': lines('source;target;weight', 'A;B;1,5', 'B;C;2.5', 'C;D;1.234', 'D;E;many'),
    });
    const weights = made?.records.relations.map(({ attributes }) => attributes?.[0]?.value);
    expect(weights).toEqual([1.5, 2.5, undefined, undefined]);
    const told = saidOf(notes);
    expect(told).toMatch(/a comma before their decimals and others a point/);
    expect(told).toMatch(/1 cell could be two numbers \(line 4: "1\.234"\)/);
    expect(told).toMatch(/1 cell is no number \(line 5: "many"\)/);
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

  test('rows of means and sums are named in three languages, an organisation called Total is none', async () => {
    const rows = ['Alfa;Silta;1', 'Total;Silta;2', 'Yhteensä;;3', ';Yht.:;3', 'Medelvärde;;1,5'];
    const made = await table('t.csv', lines('Organisaatio;Hanke;Tunnit', ...rows));
    expect(ties(made, 'PARTICIPATES_IN')).toEqual(['Alfa > Silta', 'Total > Silta']);
    expect(made.skipped.map(({ row, reason }) => [row, reason.key])).toEqual([
      [4, 'sums'],
      [5, 'sums'],
      [6, 'sums'],
    ]);
  });

  test('a header that stands again among the rows is named and no row', async () => {
    const made = await table('t.csv', lines('source,target', 'A,B', '', 'source,target', 'B,C'));
    expect(ties(made, 'COOPERATES_WITH')).toEqual(['A > B', 'B > C']);
    expect(leftOut(made)).toEqual(['4: it repeats the header']);
  });

  test('two tables side by side are two, each with its rows; an empty column within one divides nothing', async () => {
    const [left, right] = await read({
      'side.csv': lines('source,target,,name,staff', 'A,B,,A,5', 'B,C,,B,6', ',,,C,7'),
    });
    expect(saidOf(left.notes)).toMatch(/another table stands beside this one, from the column "name" on/);
    expect(ties(left.made!, 'COOPERATES_WITH')).toEqual(['A > B', 'B > C']);
    expect(values(left.made!.records.relations[0])).toEqual([]);
    expect([right.title, right.made!.recipe.name]).toEqual(['side.csv › D–E', 'node-list']);
    expect(values(entity(right.made!, 'organisation:c'))).toEqual(['staff number 7']);
    const one = await read({ 'one.csv': lines('source,target,,notes,year', 'A,B,,x,2001', 'B,C,,,2002') });
    expect(one).toHaveLength(1);
  });

  test('two lines of names over merged cells name the columns together', async () => {
    const rows = [
      ['Hanke', 'Osallistuja', ''],
      ['', 'Nimi', 'Kunta'],
      ['Silta', 'Alfa', 'Kemi'],
    ];
    const [{ made, notes }] = await read({
      'book.xlsx': workbookOf([{ name: 'S', rows, merged: ['A1:A2', 'B1:C1'] }]),
    });
    expect(saidOf(notes)).toMatch(/lines 1 and 2 name the columns together/);
    expect(made?.header).toEqual(['Hanke', 'Osallistuja', 'Kunta']);
    expect(ties(made!, 'LOCATED_IN')).toEqual(['Alfa > Kemi']);
    expect(ties(made!, 'PARTICIPATES_IN')).toEqual(['Alfa > Silta']);
  });

  test('columns that two marks could divide are divided by one, and the other is told', async () => {
    const [{ notes, look }] = await read({ 'r.csv': lines('a;b,c', '1;2,3') });
    expect([look.columns.length, saidOf(notes)]).toEqual([2, expect.stringMatching(/by "," or by ";"/)]);
  });

  const directed = ['Source,Target,Type,Weight', 'A,B,Directed,2', 'B,A,Directed,3'];
  test.each([
    ['that a column says', lines(...directed)],
    ['that two rows of a pair show', lines('source,target,weight', 'A,B,2', 'B,A,3')],
    ['that a matrix shows', lines(',A,B,C', 'A,0,2,0', 'B,3,0,0', 'C,0,0,0')],
  ])('the direction of ties %s is kept as a value of the tie, and told', async (_, content) => {
    const [{ made, notes }] = await read({ 't.csv': content });
    expect(saidOf(notes)).toMatch(/2 ties have a direction, and co-operation has none/);
    expect(values(made!.records.relations[0])).toEqual(
      expect.arrayContaining(['direction category A → B', 'direction category B → A']),
    );
    const both = await table('t.csv', lines('source,target,weight', 'A,B,2', 'B,A,2'));
    expect(values(both.records.relations[0])).toEqual(['weight number 2']);
  });

  test('a second table below is told and not read', async () => {
    const made = await table(
      't.csv',
      lines('source,target,weight', 'A,B,1', 'B,C,2', '', 'name,town,note', 'X,Kemi,1', 'Y,Oulu,2'),
    );
    expect(ties(made, 'COOPERATES_WITH')).toEqual(['A > B', 'B > C']);
    expect(made.skipped.map(({ row }) => row)).toEqual([5, 6, 7]);
    const words = await table(
      't.csv',
      lines('organisation,project', 'A,P', '', 'person,organisation', 'Aapo Kivi,A'),
    );
    expect(words.skipped.map(({ row, reason }) => [row, reason.key])).toEqual([
      [4, 'belowTable'],
      [5, 'belowTable'],
    ]);
  });

  test('sums that differ from row to row are of who takes part; one sum for all rows is the project\u2019s', async () => {
    const rows = (sums: number[]) =>
      ['hanke;organisaatio;budjetti', ...sums.map((sum, i) => `Silta;Toimija ${i};${sum}`)].join('\n');
    const shares = await table('shares.csv', rows([5, 7, 9]));
    expect(entity(shares, 'project:silta')).not.toHaveProperty('budgetEur');
    const tie = shares.records.relations.filter(({ type }) => type === 'PARTICIPATES_IN');
    expect(tie.map((one) => values(one))).toEqual([
      ['budjetti number 5'],
      ['budjetti number 7'],
      ['budjetti number 9'],
    ]);
    expect(entity(await table('whole.csv', rows([21, 21, 21])), 'project:silta')).toMatchObject({
      budgetEur: 21,
    });
    // One slip among sums that agree: the first holds, and both rows are named.
    const slip = await table(
      'slip.csv',
      `${rows([21, 21, 22])}\nLaituri;Toimija 1;3\nLaituri;Toimija 2;3\nPolku;Toimija 1;4\nPolku;Toimija 2;4`,
    );
    expect(entity(slip, 'project:silta')).toMatchObject({ budgetEur: 21 });
    expect(slip.repeated).toContainEqual(expect.objectContaining({ key: 'Silta', differ: ['budgetEur'] }));
  });

  test('a workbook: a line break in the name of a sheet is a blank', async () => {
    const rows = [
      ['organisation', 'project'],
      ['Example Ltd', 'Example project'],
    ];
    const [{ title, look }] = await read({ 'book.xlsx': workbookOf([{ name: 'Part\u0085two', rows }]) });
    expect([title, look.sheet]).toEqual(['book.xlsx › Part two', 'Part two']);
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
    expect(saidOf(partners.notes)).toMatch(/1 range of merged cells \(A2:A3\)/);
    expect(saidOf(partners.notes)).toMatch(/1 formula has no value saved with it \(C3\)/);
    expect(saidOf(secret.notes)).toContain('this sheet is hidden in the workbook');
  });

  const conflict = lines('source,target', '<<<<<<< HEAD', 'A,B', '=======', 'A,C', '>>>>>>> x');
  test.each<[string, Content, RegExp]>([
    ['a conflict of version control', conflict, /line 2: two versions of this file/],
    [
      'a quotation mark that none closes',
      lines('source,target', '"A,B', 'C,D'),
      /line 2: a quotation mark opens/,
    ],
    [
      'a conflict cut in half',
      lines('source,target', 'A,B', '=======', 'A,C', '>>>>>>> x'),
      /line 3: two versions/,
    ],
    ['an empty file', '', /the file is empty/],
    ['a workbook of empty sheets', workbookOf([{ name: 'S', rows: [] }]), /x\.csv: there is no table in it/],
    ['a PDF', '%PDF-1.4', /it is a PDF/],
    ['XML of something else', '<html><body/></html>', /neither GraphML nor GEXF/],
    ['a zip that is no workbook', zipOf({ 'a.txt': 'x' }), /no Excel workbook/],
    [
      'a zip bomb',
      zipOf({ 'xl/workbook.xml': 'x' }, { 'xl/workbook.xml': 3_000_000_000 }),
      /unpack to 3,000 MB/,
    ],
    ['XML that expands itself', '<!DOCTYPE g [<!ENTITY a "aa">]><gexf>&a;</gexf>', /x\.csv: /],
  ])('%s is refused in a sentence', async (_, content, sentence) => {
    await expect(read({ 'x.csv': content })).rejects.toThrow(sentence);
  });
});
