import { describe, expect, test } from '@jest/globals';
import { caseFile, measured } from '../support/measured.ts';

/** Right answers worked out by hand from the files of tests/fixtures/cases. */
describe('small inputs that went wrong', () => {
  test('weight-header.csv: Weight and Type in capitals count, other columns are named', async () => {
    const { code, meta, values, told } = await measured(caseFile('weight-header.csv'));
    expect(code).toBe(0);
    expect(meta.directed).toBe(true);
    expect(values.node.out_strength).toEqual({ A: 5, B: 2, C: 0 });
    expect(told).toContain('attributes of ties not used: Id, Label\n');
  });

  test.each(['windows-1252.csv', 'utf-16.csv'])('%s: three nodes, Aalto 5', async (name) => {
    const { values, told } = await measured(caseFile(name), '--measures', 'strength');
    expect(values.node.strength).toEqual({ 'Mäki Oy': 2, Aalto: 5, 'Möki Oy': 3 });
    expect(told).toMatch(name.startsWith('utf') ? /read as UTF-16LE/ : /read as Windows-1252/);
  });

  test('decimal-comma.csv: weights 0.5 and 1000', async () => {
    const { values } = await measured(caseFile('decimal-comma.csv'), '--measures', 'strength');
    expect(values.node.strength).toEqual({ A: 0.5, B: 1000.5, C: 1000 });
  });

  test('nfc-nfd.csv: four nodes, however the letters are composed', async () => {
    const { values, meta } = await measured(caseFile('nfc-nfd.csv'), '--measures', 'strength');
    expect(meta.nodes).toBe(4);
    expect(Object.keys(values.node.strength)).toEqual(['Jyväskylä'.normalize('NFC'), 'A', 'B', 'Lappi']);
  });

  test('unknown-header.csv: asks which columns are the ends, and takes those that are named', async () => {
    const refused = await measured(caseFile('unknown-header.csv'));
    expect(refused.code).toBe(2);
    expect(refused.told).toContain(
      'line 1: no column is the source or the target; there is organisation, project.',
    );
    const ends = ['--source', 'organisation', '--target', 'project'];
    const { values } = await measured(caseFile('unknown-header.csv'), ...ends, '--measures', 'degree');
    expect(values.node.degree).toEqual({ Aalto: 1, P1: 2, VTT: 1 });
    const tie = await measured(caseFile('unknown-header.csv'), '--no-header', '--measures', 'degree');
    expect(tie.meta.nodes).toBe(5);
  });

  test('core.json: the core of a small network is the best there is', async () => {
    for (const seed of ['1', '7']) {
      const keys = ['--measures', 'core_fit,core_member', '--seed', seed];
      const { values } = await measured(caseFile('core.json'), ...keys);
      expect(values.global.core_fit).toBeCloseTo(0.5345, 4);
      expect(Object.keys(values.node.core_member).filter((id) => values.node.core_member[id])).toEqual([
        '0',
        '3',
        '5',
      ]);
    }
  });

  test('default-weight.gexf: a tie’s own weight stands above a declared default', async () => {
    const { values } = await measured(caseFile('default-weight.gexf'));
    expect(values.global.total_weight).toBe(5);
  });

  test('surrogates.gexf: two halves written as two references are one character', async () => {
    const { values } = await measured(caseFile('surrogates.gexf'), '--measures', 'degree');
    expect(values.node.degree).toEqual({ '🌴': 1, '🌲': 1 });
  });

  test('directed-1.graphml: 1 is true', async () => {
    const { meta } = await measured(caseFile('directed-1.graphml'));
    expect(meta.directed).toBe(true);
  });
});

const gexf = (edges: string, head = '', type = 'undirected') =>
  `<gexf xmlns="http://gexf.net/1.3"><graph defaultedgetype="${type}">${head}<nodes><node id="A"/><node id="B"/><node id="C"/></nodes><edges>${edges}</edges></graph></gexf>`;
const graphml = (edges: string, keys = '', type = 'undirected') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="${type}"><node id="A"/><node id="B"/><node id="C"/>${edges}</graph></graphml>`;

/** The same network, A→B of 5 and B→C of 2, with names in other capitals or languages in each format. */
const SAME: [string, string][] = [
  ['CSV', 'SOURCE,TARGET,TYPE,WEIGHT\nA,B,DIRECTED,5\nB,C,directed,2\n'],
  ['CSV in Finnish', 'Lähde;Kohde;Tyyppi;Paino\nA;B;suunnattu;5\nB;C;Suunnattu;2\n'],
  ['CSV in Swedish', 'Källa\tMål\tTyp\tVikt\nA\tB\tRiktad\t5\nB\tC\triktad\t2\n'],
  [
    'JSON',
    '{"Nodes":[{"ID":"A"},{"Id":"B"},{"id":"C"}],"Edges":[{"Source":"A","Target":"B","Type":"Directed","Weight":5},{"source":"B","target":"C","Type":"Directed","Weight":"2"}]}',
  ],
  [
    'GraphML',
    graphml(
      '<edge source="A" target="B"><data key="w">5</data><data key="t">Directed</data></edge><edge source="B" target="C"><data key="w">2</data><data key="t">Directed</data></edge>',
      '<key id="w" for="edge" attr.name="Weight" attr.type="double"/><key id="t" for="edge" attr.name="TYPE" attr.type="string"/>',
    ),
  ],
  [
    'GEXF',
    gexf(
      '<edge Source="A" Target="B" Type="Directed" Weight="5"/><edge source="B" target="C" type="DIRECTED"><attvalues><attvalue for="w" value="2"/></attvalues></edge>',
      '<attributes class="edge"><attribute id="w" title="WEIGHT" type="double"><default>1</default></attribute></attributes>',
    ),
  ],
];

describe('names in any capitals', () => {
  test.each(SAME)('%s', async (_format, text) => {
    const { meta, values, told } = await measured(text, '--measures', 'out_strength');
    expect(meta).toMatchObject({ directed: true, nodes: 3, edges: 2 });
    expect(values.node.out_strength).toEqual({ A: 5, B: 2, C: 0 });
    expect(told).toBe('');
  });

  test('two that differ in capitals only are asked about, and the one named is taken', async () => {
    const text =
      '{"nodes":[{"id":"A"},{"id":"B"}],"edges":[{"source":"A","target":"B","weight":1,"Weight":2}]}';
    const { code, told } = await measured(text);
    expect([code, told]).toEqual([
      2,
      expect.stringContaining('two attributes could be the weight: weight, Weight; name one with --weight'),
    ]);
    expect((await measured(text, '--weight', 'Weight')).values.global.total_weight).toBe(2);
  });
});

describe('attributes that are not used are named', () => {
  test.each([
    ['CSV', 'source,target,projects,year\nA,B,2,2020\n', 'attributes of ties not used: projects, year'],
    [
      'JSON',
      '{"nodes":[{"id":"A","sector":"x"},{"id":"B"}],"edges":[{"source":"A","target":"B","n":1}]}',
      'attributes of nodes not used: sector\nsidos measure: attributes of ties not used: n',
    ],
    [
      'GraphML',
      graphml(
        '<edge source="A" target="B"/>',
        '<key id="n" for="node" attr.name="sector"/><key id="w" for="edge" attr.name="w"/>',
      ),
      'attributes of nodes not used: sector\nsidos measure: attributes of ties not used: w',
    ],
    [
      'GEXF',
      gexf(
        '<edge source="A" target="B"/>',
        '<attributes class="node"><attribute id="0" title="sector" type="string"/></attributes>',
      ),
      'attributes of nodes not used: sector',
    ],
  ])('%s', async (_format, text, expected) => {
    expect((await measured(text)).told).toContain(expected);
  });
});

describe('mutual ties are two opposite ones', () => {
  test.each([
    ['CSV', 'source,target,type,weight\nA,B,Mutual,3\nB,C,Directed,1\n'],
    [
      'GEXF',
      gexf(
        '<edge source="A" target="B" type="mutual" weight="3"/><edge source="B" target="C" type="directed"/>',
      ),
    ],
    [
      'GEXF by its default',
      gexf(
        '<edge source="A" target="B" weight="3"/><edge source="B" target="C" type="directed"/>',
        '',
        'mutual',
      ),
    ],
  ])('%s', async (_format, text) => {
    const { meta, values, told } = await measured(text, '--measures', 'out_strength');
    expect(meta).toMatchObject({ directed: true, edges: 3 });
    expect(values.node.out_strength).toEqual({ A: 3, B: 4, C: 0 });
    expect(told).toContain('1 mutual tie read as two opposite ties');
  });

  test('and one where the user says that nothing is directed', async () => {
    const text = 'source,target,type,weight\nA,B,Mutual,3\nB,C,Directed,1\n';
    const { values } = await measured(text, '--undirected', '--measures', 'strength');
    expect(values.node.strength).toEqual({ A: 3, B: 4, C: 1 });
  });
});

describe('names beyond the 65,536 first characters', () => {
  test.each([
    ['CSV', 'source,target\n🌴,🌲\n'],
    [
      'JSON',
      '{"nodes":[{"id":"\\ud83c\\udf34"},{"id":"🌲"}],"edges":[{"source":"🌴","target":"\\ud83c\\udf32"}]}',
    ],
    [
      'GraphML',
      '<graphml><graph edgedefault="undirected"><node id="&#x1F334;"/><node id="&#55356;&#57138;"/><edge source="🌴" target="🌲"/></graph></graphml>',
    ],
  ])('%s', async (_format, text) => {
    expect((await measured(text, '--measures', 'degree')).values.node.degree).toEqual({ '🌴': 1, '🌲': 1 });
  });

  test.each([
    [
      'JSON',
      '{"nodes":[{"id":"a\\ud83c"}],"edges":[]}',
      /node 1, id: there is half a character \(U\+D83C\) at character 2/,
    ],
    ['GEXF', gexf('').replace('id="B"', 'id="&#xd83c;"'), /line 1: this is not well-formed XML/],
  ])('half of one is refused in %s', async (_format, text, message) => {
    expect((await measured(text)).told).toMatch(message);
  });
});

describe('texts that look the same are the same', () => {
  const [composed, apart] = ['Jyväskylä'.normalize('NFC'), 'Jyväskylä'.normalize('NFD')];
  test.each([
    [
      'JSON',
      `{"nodes":[{"id":"${composed}","group":"x "},{"id":"A","group":"x"}],"edges":[{"source":"${apart}","target":" A"}]}`,
    ],
    ['GraphML', graphml(`<edge source="${apart}" target=" A"/>`).replace('id="B"', `id="${composed}"`)],
    ['GEXF', gexf(`<edge source="${apart}" target=" A"/>`).replace('id="B"', `id="${composed}"`)],
  ])('%s', async (_format, text) => {
    const { values } = await measured(text, '--measures', 'degree');
    expect(values.node.degree[composed]).toBe(1);
  });

  test('two nodes that look the same are one too many', async () => {
    const { told } = await measured(`{"nodes":[{"id":"${composed}"},{"id":"${apart}"}],"edges":[]}`);
    expect(told).toContain('node 2: the id "Jyväskylä" is used twice');
  });
});

describe('control characters are refused with their place', () => {
  test.each([
    [
      'CSV',
      'source,target\nA,B\nC,De\u0007\n',
      'line 3, column 2 (target): there is the control character U+0007 at character 3',
    ],
    [
      'CSV heading',
      'source,target,n\u0001\nA,B,1\n',
      'line 1, heading: there is the control character U+0001 at character 2',
    ],
    [
      'JSON',
      '{"nodes":[{"id":"A\\u0000"}],"edges":[]}',
      'node 1, id: there is the control character U+0000 at character 2',
    ],
    [
      'JSON value',
      '{"nodes":[{"id":"A","x":"\\u001b[1m"}],"edges":[]}',
      'node 1, "x": there is the control character U+001B at character 1',
    ],
    [
      'GraphML',
      graphml('').replace('id="B"', 'id="B\u0085"'),
      'node 2 (line 1), id: there is the control character U+0085',
    ],
  ])('%s', async (_format, text, message) => {
    const { code, told } = await measured(text);
    expect(code).toBe(2);
    expect(told).toContain(message);
  });
});
