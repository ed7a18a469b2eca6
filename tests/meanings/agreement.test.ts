import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { networkPayload, type Snapshot } from '@sidos/api/graph';
import { CLUSTER, PLACE, THEME, meetingsOf, type Holding } from '@sidos/api/meanings';
import { NetworkDefinition, Pattern, type Records } from '@sidos/api/model';
import { EmbeddedStore, type Store } from '@sidos/api/store';
import { loadFiles, loadSources, seedFiles } from '@sidos/api/loading';
import { nodesOfSet } from '../../api/src/graph/analysis/actor-sets.ts';
import { analysisOf } from '../../api/src/graph/analysis/analysis.ts';
import { compilePattern } from '../../api/src/graph/pattern/compile.ts';
import { entityTest } from '../../api/src/graph/pattern/matching.ts';
import { categoriesOf } from '../../client/src/graph/categories.ts';
import { clusterFacts } from '../../client/src/graph/clusterFacts.ts';
import { makeDataset, type Dataset } from '../../client/src/graph/dataset.ts';
import { visibility } from '../../client/src/graph/filter.ts';
import { filterValues } from '../../client/src/explore/filterValues.ts';
import { h2020WithPlaces } from '../support/h2020-places.ts';
import { snapshotOf } from '../support/snapshots.ts';
import { compareIn } from '../../client/src/i18n/compare.ts';

/**
 * One meaning, one answer: who lies in a region and who belongs to a cluster, asked of everything that answers it, for
 * every region and cluster of the five documents and of Horizon 2020.
 */
const NETWORKS: [string, (store: Store) => Promise<unknown>][] = [
  ['the five documents', (store) => loadFiles(store, seedFiles())],
  ['Horizon 2020 with countries and programmes', (store) => loadSources(store, [h2020WithPlaces()])],
];

const EVERYTHING = { without: [], only: null, hidden: [], people: 'shown' } as const;

describe.each(NETWORKS)('%s', (_, load) => {
  let store: Store;
  let snapshot: Snapshot;
  let data: Dataset;
  beforeAll(async () => {
    store = await EmbeddedStore.open({ shuffleUnordered: true });
    await load(store);
    const records: Records = {
      entities: (await store.read('entities', {})).map(({ entity }) => entity),
      relations: (await store.read('relations', {})).map(({ relation }) => relation),
    };
    snapshot = await snapshotOf(records);
    data = makeDataset(networkPayload(snapshot, {}));
  });
  afterAll(() => store.close());

  const idsOf = (type: Holding['type']) =>
    snapshot.entities.filter((entity) => entity.type === type).map(({ id }) => id);
  /** Ids of what is drawn and fits, ascending. */
  const drawn = (fits: (node: number) => boolean) =>
    snapshot.entities.flatMap(({ id, type }, node) => (type !== 'document' && fits(node) ? [id] : []));
  const stepIn = (holding: Holding, id: string) => ({
    type: null,
    [holding.type === 'region' ? 'place' : holding.type]: { ids: [id], outside: false },
  });
  const byApi = ({ type }: Holding, id: string) => networkPayload(snapshot, { [type]: [id] }).nodes.id;
  const byBrowser = ({ type }: Holding, id: string) => {
    const { nodes } = visibility(data, { ...EVERYTHING, filters: { [type]: [id] } });
    return data.nodes.id.filter((_, i) => nodes[i] === 1);
  };
  const byQuestion = (holding: Holding, id: string) =>
    drawn(entityTest(snapshot, Pattern.parse({ steps: [stepIn(holding, id)] }).steps[0]));
  const byCypher = async (holding: Holding, id: string) => {
    const pattern = Pattern.parse({
      steps: [stepIn(holding, id)],
      return: { as: 'number', measure: { is: 'count', step: 0 } },
    });
    const { cypher, params } = compilePattern(pattern, 1);
    const { rows } = await store.ask({ cypher, params, maxRows: 1, timeoutMs: 30_000 });
    return rows[0][0];
  };

  describe.each([
    ['lies in a region', PLACE],
    ['belongs to a cluster', CLUSTER],
    ['is about a theme', THEME],
  ])('who %s', (_, holding) => {
    test('is the same for the filter of the API, the filter of the browser and the question', () => {
      const differing = idsOf(holding.type).filter((id) => {
        const [api, ...others] = [byApi, byBrowser, byQuestion].map((ask) => ask(holding, id).join());
        return others.some((answer) => answer !== api);
      });
      expect(differing).toEqual([]);
    });

    test('is as many by the Cypher of the question', async () => {
      const differing: unknown[] = [];
      for (const id of idsOf(holding.type)) {
        const [counted, expected] = [await byCypher(holding, id), byApi(holding, id).length];
        if (counted !== expected) differing.push([id, counted, expected]);
      }
      expect(differing).toEqual([]);
    });

    test('is what the list of filters promises, and holds what the stage colours so', () => {
      const everything = visibility(data, { ...EVERYTHING, filters: {} });
      const promised = new Map(
        filterValues(data, everything, holding.type).map(({ value, count }) => [value, count]),
      );
      const colours = categoriesOf(data, holding.type);
      const wrong = idsOf(holding.type).filter((id) => {
        const found = new Set(byApi(holding, id));
        const coloured = data.nodes.id.filter((_, i) => colours[i] === id);
        return promised.get(id) !== found.size || coloured.some((own) => !found.has(own));
      });
      expect(wrong).toEqual([]);
    });
  });

  test('who lies in a region is the same on the desks', () => {
    const differing = idsOf('region').filter(
      (id) => drawn(nodesOfSet(snapshot, { by: 'region', id }, false)).join() !== byApi(PLACE, id).join(),
    );
    expect(differing).toEqual([]);
  });

  test('the members of a cluster are the same on the desks and on its page, and all belong to it', () => {
    const differing = idsOf('cluster').filter((id) => {
      const facts = clusterFacts(data, data.indexOf.get(id)!, compareIn('fi'));
      const shown = [...facts.clusters.slice(1), ...facts.organisations, ...facts.people];
      const onPage = new Set(shown.map((i) => data.nodes.id[i]));
      const onDesk = drawn(nodesOfSet(snapshot, { by: 'cluster', id, wide: false }, false));
      const belonging = new Set(byApi(CLUSTER, id));
      return onPage.size !== onDesk.length || onDesk.some((own) => !onPage.has(own) || !belonging.has(own));
    });
    expect(differing).toEqual([]);
  });

  test('whom an organisation meets is its number of partners through projects and events on a desk', () => {
    const { network, twoMode } = analysisOf(
      snapshot,
      NetworkDefinition.parse({ through: ['project', 'event'], fold: false }),
    );
    const partners = new Map(
      twoMode.actors.map(({ id }, i) => [id, network.offsets[i + 1] - network.offsets[i]]),
    );
    const differing = data.nodes.id.filter(
      (id, i) =>
        data.nodes.type[i] === 'organisation' &&
        meetingsOf(data, i, 'organisation').size !== (partners.get(id) ?? 0),
    );
    expect(differing).toEqual([]);
  });
});
