import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMeasure } from '../../api/src/cli/measure.ts';

let folder: string;
let out = '';
let told = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidos-measure-'));
  out = '';
  told = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const nodes = '"nodes": [{"id": "a"}, {"id": "b"}]';
const graphml = (body: string) => `<graphml>\n<graph edgedefault="undirected">\n${body}</graph></graphml>`;

const faults: [what: string, file: string, content: string, told: RegExp][] = [
  ['an empty file', 'x.json', '', /x\.json: line 1: the file is empty/],
  ['a file of blanks', 'x.csv', ' \n \n', /the file is empty/],
  ['JSON cut off', 'x.json', `{${nodes},\n"edges": [`, /line 2: this is not JSON/],
  ['JSON with a stray comma', 'x.json', `{${nodes},\n\n,}`, /line 3: this is not JSON/],
  ['JSON of another shape', 'x.json', '[1, 2]', /expected/],
  ['no ties in the JSON', 'x.json', `{${nodes}}`, /no "edges"/],
  ['a node without id', 'x.json', '{"nodes": [{"id": "a"}, {}], "edges": []}', /node 2: it needs an "id"/],
  [
    'two nodes of one id',
    'x.json',
    '{"nodes": [{"id": "a"}, {"id": "a"}], "edges": []}',
    /node 2: .*"a".* twice/,
  ],
  ['no nodes', 'x.json', '{"nodes": [], "edges": []}', /it holds no nodes/],
  [
    'a tie to a node that is not there',
    'x.json',
    `{${nodes}, "edges": [{"source": "a", "target": "b"}, {"source": "a", "target": "z"}]}`,
    /edge 2: there is no node "z"/,
  ],
  [
    'a weight that is no number',
    'x.json',
    `{${nodes}, "edges": [{"source": "a", "target": "b", "weight": "heavy"}]}`,
    /edge 1: the weight "heavy" is no number/,
  ],
  [
    'a weight of zero',
    'x.json',
    `{${nodes}, "edges": [{"source": "a", "target": "b", "weight": 0}]}`,
    /edge 1: the weight 0 is not above zero/,
  ],
  ['broken XML', 'x.graphml', graphml('<node id="a">\n'), /line \d: this is not well-formed XML/],
  ['XML of another kind', 'x.xml', '<html></html>', /neither GraphML nor GEXF/],
  [
    'XML that reads other files',
    'x.graphml',
    `<!DOCTYPE g [<!ENTITY a SYSTEM "file:///x">]>${graphml('')}`,
    /refused/,
  ],
  [
    'a tie to nowhere in GraphML',
    'x.graphml',
    graphml('<node id="a"/>\n<edge source="a" target="z"/>'),
    /edge 1 \(line 4\): there is no node "z"/,
  ],
  [
    'directed and undirected ties together',
    'x.graphml',
    graphml('<node id="a"/><edge source="a" target="a"/><edge source="a" target="a" directed="true"/>'),
    /edge 2 \(line 3\): it is directed where those before are not/,
  ],
  [
    'a negative weight in GEXF',
    'x.gexf',
    '<gexf><graph><nodes><node id="a"/><node id="b"/></nodes>\n<edges><edge source="a" target="b" weight="-1"/></edges></graph></gexf>',
    /edge 1 \(line 2\): the weight "-1" is not above zero/,
  ],
  [
    'a weight of letters in CSV',
    'x.csv',
    'source,target,weight\na,b,1\nb,c,x\n',
    /line 3: the weight "x" is no number/,
  ],
  ['half a tie in CSV', 'x.csv', 'a,b\nb,\n', /line 2: the tie has no target/],
  ['CSV of one column', 'x.csv', 'a\nb\n', /line 1: a tie needs a source and a target/],
  ['a header alone', 'x.csv', 'source,target\n', /no tie under the header/],
  ['a quote that never ends', 'x.csv', 'a,b\n"c,d\n', /line \d: a quotation mark/],
];

describe('a faulty file is told in one sentence, with its place, and nothing is written', () => {
  test.each(faults)('%s', async (_what, name, content, message) => {
    const path = join(folder, name);
    await writeFile(path, content);
    expect(await runMeasure([path])).toBe(2);
    expect(told).toMatch(message);
    expect(told.trimEnd()).not.toContain('\n');
    expect(told).not.toContain(folder);
    expect(out).toBe('');
  });
});

describe('a faulty command is told in one sentence', () => {
  const faultyCommands: [what: string, options: string[], told: RegExp][] = [
    ['a file that is not there', [], /there is no such file/],
    ['a measure that is not there', ['--measures', 'charm'], /--measures charm: there is no such key/],
    ['a measure that needs groups', ['--measures', 'brokerage_total'], /brokerage_total: it needs groups/],
    [
      'a group attribute that no node has',
      ['--group', 'sector'],
      /--group sector: no node has that attribute/,
    ],
    ['a weight attribute that no tie has', ['--weight', 'size'], /--weight size: no tie has that attribute/],
    ['a format that is not there', ['--format', 'xml'], /--format xml: there is json and csv/],
    ['a seed that is no number', ['--seed', 'lucky'], /--seed lucky/],
    ['both directions', ['--directed', '--undirected'], /exclude each other/],
    ['an option that is not there', ['--loud'], /--loud/],
    [
      'a table of nodes without values of nodes',
      ['--format', 'csv', '--measures', 'density'],
      /--format csv/,
    ],
  ];

  test.each(faultyCommands)('%s', async (what, options, message) => {
    const path = join(folder, 'x.json');
    if (!what.includes('file'))
      await writeFile(path, `{${nodes}, "edges": [{"source": "a", "target": "b"}]}`);
    expect(await runMeasure([path, ...options])).toBe(2);
    expect(told).toMatch(message);
    expect(told.trimEnd()).not.toContain('\n');
    expect(out).toBe('');
  });

  test('no file, and two files', async () => {
    expect(await runMeasure([])).toBe(2);
    expect(told).toContain('name the file');
    expect(await runMeasure(['a.json', 'b.json'])).toBe(2);
    expect(told).toContain('one file at a time');
  });
});
