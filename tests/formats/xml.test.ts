import { describe, expect, test } from '@jest/globals';
import { measured } from '../support/measured.ts';

const NODES = '<node id="A"/><node id="B"/>';
const graphml = (body: string, head = '') =>
  `<graphml>${head}<graph edgedefault="undirected">${body}</graph></graphml>`;
const gexf = (body: string, head = '') => `<gexf><graph${head}>${body}</graph></gexf>`;
const nodes = `<nodes>${NODES}</nodes>`;

describe('what a file of XML says is taken as it says it', () => {
  test('GraphML: default values for those without one, own values above them', async () => {
    const keys =
      '<key id="w" for="edge" attr.name="weight"><default>3</default></key><key id="g" for="node" attr.name="group"><default>x</default></key>';
    const body = `<node id="A"/><node id="B"><data key="g">y</data></node><node id="C"/><edge source="A" target="B"/><edge source="B" target="C"><data key="w">5</data></edge>`;
    const { values } = await measured(graphml(body, keys), '--measures', 'strength,ei_index');
    expect(values.node.strength).toEqual({ A: 3, B: 8, C: 5 });
    expect(values.global.ei_index).toBe(1);
  });

  test('GraphML: the direction of each tie above that of the graph', async () => {
    for (const word of ['true', '1', ' TRUE '])
      expect(
        (await measured(graphml(`${NODES}<edge source="A" target="B" directed="${word}"/>`))).meta.directed,
      ).toBe(true);
    for (const word of ['false', '0']) {
      const file = graphml(`${NODES}<edge source="A" target="B" directed="${word}"/>`);
      expect((await measured(file.replace('undirected', 'directed'))).meta.directed).toBe(false);
    }
  });

  test('GraphML: drawings within values are passed over', async () => {
    const body = `${NODES}<edge source="A" target="B"><data key="d"><y:PolyLineEdge><y:Line width="2.0"/></y:PolyLineEdge></data></edge>`;
    expect((await measured(graphml(body))).code).toBe(0);
  });

  test('GEXF: a default weight for those without one, by attribute or by value', async () => {
    const head =
      '<attributes class="edge"><attribute id="w" title="Weight" type="double"><default>2</default></attribute></attributes>';
    const edges =
      '<edges><edge source="A" target="B"/><edge source="B" target="C" weight="5"/><edge source="A" target="C"><attvalues><attvalue for="w" value="7"/></attvalues></edge></edges>';
    const { values } = await measured(
      gexf(`${head}<nodes>${NODES}<node id="C"/></nodes>${edges}`),
      '--measures',
      'total_weight',
    );
    expect(values.global.total_weight).toBe(14);
  });

  test('GEXF: times are passed over, and said so', async () => {
    const body =
      '<nodes><node id="A" start="2001"/><node id="B"/></nodes><edges><edge source="A" target="B"/></edges>';
    expect((await measured(gexf(body))).told).toContain('times passed over');
    expect((await measured(gexf(`${nodes}<edges/>`, ' mode="dynamic"'))).told).toContain('times passed over');
  });

  test('comments and CDATA are text: references to halves of characters within them stay', async () => {
    const body = `<!-- &#xd83c;&#xdf34; --><node id="A"><data key="t"><![CDATA[&#xd83c;&#xdf34; <b>]]></data></node>`;
    expect((await measured(graphml(body))).code).toBe(0);
  });
});

const deep = (depth: number) => `${'<g>'.repeat(depth)}${'</g>'.repeat(depth)}`;

describe('what is not understood is refused with its line', () => {
  test.each<[string, string, string]>([
    [
      'a graph within a node',
      graphml(`\n<node id="A">\n<graph edgedefault="directed"/></node>`),
      'node 1 (line 2): it holds a graph of its own',
    ],
    [
      'a graph within a tie',
      graphml(`${NODES}\n<edge source="A" target="B"><graph edgedefault="directed"/></edge>`),
      'edge 1 (line 2): it holds a graph of its own',
    ],
    [
      'a hyperedge',
      graphml(`${NODES}\n<hyperedge><endpoint node="A"/></hyperedge>`),
      'hyperedge 1 (line 2): a tie of more than two ends',
    ],
    [
      'two graphs in GraphML',
      '<graphml><graph edgedefault="directed"/><graph edgedefault="directed"/></graphml>',
      'it holds 2 graphs',
    ],
    ['two graphs in GEXF', '<gexf><graph/><graph/></gexf>', 'it holds 2 graphs'],
    [
      'no word on direction',
      '<graphml>\n<graph/></graphml>',
      'the graph (line 2): it does not say whether ties are directed',
    ],
    [
      'another word on direction',
      '<graphml><graph edgedefault="both"/></graphml>',
      'the edgedefault "both" is not understood',
    ],
    [
      'a boolean that is none',
      graphml(`${NODES}<edge source="A" target="B" directed="yes"/>`),
      'directed="yes" is not understood; it is true or false (1 or 0)',
    ],
    [
      'nodes within a node of GEXF',
      gexf('<nodes>\n<node id="A"><nodes><node id="B"/></nodes></node></nodes>'),
      'node 1 (line 2): "A" holds nodes of its own',
    ],
    [
      'a type that is none',
      gexf(`${nodes}<edges>\n<edge source="A" target="B" type="maybe"/></edges>`),
      'edge 1 (line 2): the type "maybe" is not understood; it is directed, undirected or mutual',
    ],
    [
      'two own values',
      gexf(
        `<attributes class="edge"><attribute id="w" title="weight" type="double"/></attributes>${nodes}<edges><edge source="A" target="B" weight="5"><attvalues><attvalue for="w" value="7"/></attvalues></edge></edges>`,
      ),
      'edge 1 (line 1): it has two values of "weight", "5" and "7"',
    ],
    [
      'a document type',
      `<?xml version="1.0"?>\n<!DOCTYPE graphml SYSTEM "x.dtd">\n${graphml(NODES)}`,
      'line 2: a document type is refused',
    ],
    [
      'a bomb of entities',
      `<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${graphml('<node id="&b;"/>')}`,
      'line 1: a document type is refused',
    ],
    [
      'an entity that nobody declared',
      graphml('\n<node id="&auml;"/>'),
      'line 2: this is not well-formed XML (undefined entity',
    ],
    ['elements nested without end', graphml(deep(200)), 'line 1: elements are nested more than 100 deep'],
    ['an element that never closes', '<graphml>\n<graph>\n', 'line 3: this is not well-formed XML'],
    [
      'an attribute that stands twice',
      graphml('\n<node id="A" id="B"/>'),
      'line 2: this is not well-formed XML',
    ],
  ])('%s', async (_name, text, message) => {
    const { code, told, out } = await measured(text);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(message);
  });
});
