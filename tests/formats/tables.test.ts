import { describe, expect, test } from '@jest/globals';
import { measured } from '../support/measured.ts';

/** Strengths of the nodes of a table. */
async function strengths(text: string, ...options: string[]) {
  const { values, told } = await measured(text, ...options, '--measures', 'strength');
  if (values === undefined) throw new Error(told);
  return values.node.strength;
}
const refusal = async (text: string, ...options: string[]) => (await measured(text, ...options)).told;

describe('tables as programs save them', () => {
  test.each<[string, string]>([
    ['by Excel with its first line', 'sep=;\r\nsource;target;weight\r\nA;B;2\r\n'],
    ['with a comma within a name', 'source;target;weight\nA;B;2\n'],
    ['without a header', 'A,B,2\n'],
    ['with empty lines', '\nsource,target,weight\n\nA,B,2\n\n'],
    ['with empty cells at the ends of lines', 'source,target,weight\nA,B,2,,\n'],
    ['with line ends of an old Mac', 'source,target,weight\rA,B,2\r'],
    ['with quotes', '"source","target","weight"\n"A","B","2"\n'],
    ['from and to', 'From,To,Strength\nA,B,2\n'],
  ])('%s', async (_name, text) => {
    expect(await strengths(text)).toEqual({ A: 2, B: 2 });
  });

  test('are divided by what divides all lines alike', async () => {
    expect(await strengths('Mäki, Oy;Aalto;2,5\nLehto;Aalto;1,5\n')).toEqual({
      'Mäki, Oy': 2.5,
      Aalto: 4,
      Lehto: 1.5,
    });
    expect(await refusal('Mäki, Oy;Aalto\nAalto, Oy;Lehto\n')).toContain(
      'line 1: columns could be divided by commas or by semicolons; write sep=, or sep=; on a line before it',
    );
  });

  test('have a first line that is a tie where it shows: a number, or an end that comes again', async () => {
    expect(await strengths('A,B\nB,C\n')).toEqual({ A: 1, B: 2, C: 1 });
    expect(await refusal('A,B\nC,D\n')).toContain('no column is the source or the target; there is A, B.');
    expect(await strengths('A,B\nC,D\n', '--no-header')).toEqual({ A: 1, B: 1, C: 1, D: 1 });
  });

  test('count a tie without a weight as 1, and say how many', async () => {
    const { values, told } = await measured('source,target,weight\nA,B,\nB,C,2\n');
    expect(values.node.strength).toEqual({ A: 1, B: 3, C: 2 });
    expect(told).toContain('1 tie without "weight" counted as 1');
  });

  test('may have a column Type that says something else', async () => {
    const { meta, told } = await measured('source,target,type\nA,B,partner\nB,C,member\n');
    expect(meta.directed).toBe(false);
    expect(told).toContain('not used: type');
  });
});

describe('faults of a table are told by their line', () => {
  test.each<[string, string, string]>([
    [
      'a heading that stands twice',
      'source,target,weight,Weight\nA,B,1,2\n',
      'line 1: two columns are called "weight" and "Weight"',
    ],
    ['too few cells', 'source,target,weight\nA,B,1\nC,D\n', 'line 3: it has 2 columns where 3 are named'],
    ['too many cells', 'source,target\nA,B\nC,D,5\n', 'line 3: it has 3 columns where 2 are named'],
    ['too few cells without a header', 'A,B,1\nB,C\n', 'line 2: it has 2 columns where 3 are named'],
    [
      'a quote that never ends',
      'source,target\nA,B\nC,"D\nE,F\n',
      'line 3: a quotation mark opens a cell and none closes it, so that it swallows the lines after it',
    ],
    [
      'a quote that swallows lines until the next',
      'source,target\nA,"B\nC,D\nE,F"\nG,H\n',
      'lines 2 to 4: the target goes over several lines; a quotation mark is missing',
    ],
    [
      'a quote within a cell',
      'source,target\nA,B\nthe "Big" one,C\n',
      'line 3: a quotation mark is out of place',
    ],
    ['the same after a line sep=', 'sep=,\nsource,target\nA,B\nC,"D\n', 'line 4: a quotation mark opens'],
    [
      'a type among directions',
      'source,target,type\nA,B,Directed\nB,C,Friendly\n',
      'line 3: the type "Friendly" is no direction, where line 2 says "Directed"',
    ],
    [
      'a direction that is missing',
      'source,target,type\nA,B,Directed\nB,C,\n',
      'line 3: it does not say whether it is directed',
    ],
    [
      'both directions',
      'source,target,type\nA,B,Directed\nB,C,Undirected\n',
      'line 3: it is undirected where those before are not; make all ties alike',
    ],
  ])('%s', async (_name, text, message) => {
    const { code, told, out } = await measured(text);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(message);
  });

  test('a cell over several lines that may be meant so is said', async () => {
    const { code, told } = await measured('source,target,note\nA,B,"two\nlines"\nB,C,\n');
    expect(code).toBe(0);
    expect(told).toContain('lines 2 to 3 are one row: its cell "note" holds line breaks');
  });

  test('a column that is not there, and what there is', async () => {
    expect(await refusal('a,b\nA,B\n', '--source', 'x', '--target', 'b')).toContain(
      'line 1: no column is called "x"; there is a, b',
    );
    expect(await refusal('{"nodes":[{"id":"A"}],"edges":[]}', '--source', 'a')).toContain(
      'it is JSON: --source, --target and --no-header are for tables (CSV)',
    );
  });
});
