import { describe, expect, test } from '@jest/globals';
import { entity, leftOut, lines, read, saidOf, table, ties, type Content } from '../support/tables.ts';
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
    ['an empty file', '', /the file is empty/],
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
