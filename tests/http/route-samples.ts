/** A request to a route. */
export interface Sample {
  /** Below `/api/v1`, with its query. */
  path: string;
  body?: unknown;
}

/** What requests are made about. */
export interface About {
  person: string;
  other: string;
  organisation: string;
  cluster: string;
  document: string;
  /** A name to look for. */
  name: string;
}

type Samples = (about: About) => readonly Sample[];

const escaped = encodeURIComponent;
const step = { tie: null, type: 'person' };
const rows = (step: number) => ({ as: 'rows', show: [step], measure: null });
const persons = { network: { actors: 'person', through: ['organisation', 'cluster', 'event'] } };
const grouped = { ...persons, grouping: { by: 'community' } };

/**
 * Requests to every route by `METHOD path`, such as would tell who people are if anything did. A test fails on a route
 * that is missing here.
 */
export const ROUTE_SAMPLES: Record<string, Samples> = {
  'get /health': () => [{ path: '/health' }],
  'get /network': ({ cluster, document }) => [
    { path: '/network' },
    { path: '/network?type=person' },
    { path: `/network?cluster=${cluster}&document=${document}` },
  ],
  'get /counts': () => [{ path: '/counts' }],
  'get /documents': () => [{ path: '/documents' }],
  'get /export': () => [{ path: '/export' }],
  'get /outlines': () => [{ path: '/outlines' }],
  'get /search': ({ name }) => [
    ...[name, name.split(' ')[0], name.slice(0, 4), name.split(' ').reverse().join(' ')].map((q) => ({
      path: `/search?q=${escaped(q)}&limit=100`,
    })),
    { path: '/search?q=a&type=person&limit=100' },
    { path: '/search?q=M.&type=person&limit=100' },
  ],
  'get /entities/{id}': ({ person, organisation, cluster }) =>
    [person, organisation, cluster].map((id) => ({ path: `/entities/${escaped(id)}` })),
  'get /entities/{id}/neighbours': ({ person, organisation }) =>
    [person, organisation].map((id) => ({ path: `/entities/${escaped(id)}/neighbours?depth=2` })),
  'get /paths': ({ person, other, organisation }) => [
    { path: `/paths?from=${escaped(person)}&to=${escaped(other)}&limit=50` },
    { path: `/paths?from=${escaped(organisation)}&to=${escaped(person)}&places=true` },
  ],
  'post /ask': () =>
    [
      'MATCH (p:Person) RETURN p, p.name, p.aliases, p.id, p.searchText ORDER BY p.name',
      'MATCH (p:Person) RETURN p {.*} AS everything, collect([p.name, {name: p.name}]) AS lists',
      'MATCH (p:Person)-[r]->(o) RETURN p, r, o, r.id, p.name + " in " + o.name',
      'MATCH way = (p:Person)-[]->(:Organisation) RETURN way, [n IN nodes(way) | n.name]',
    ].map((cypher) => ({ path: '/ask', body: { cypher, maxRows: 1000 } })),
  'post /pattern': ({ person, organisation, name }) => [
    { path: '/pattern', body: { pattern: { steps: [step], return: rows(0) }, limit: 1000 } },
    { path: '/pattern', body: { pattern: { steps: [{ ...step, ids: [person] }], return: rows(0) } } },
    { path: '/pattern', body: { pattern: { steps: [{ ...step, name }], return: rows(0) } } },
    {
      path: '/pattern',
      body: {
        pattern: {
          steps: [
            { tie: null, type: 'organisation', ids: [organisation] },
            { on: 0, tie: { relations: [], direction: 'either' }, type: 'person' },
          ],
          return: { as: 'groups', step: 1, part: 'entity', measure: { is: 'count', step: 0 } },
        },
      },
    },
  ],
  'post /pattern/count': ({ person }) => [
    { path: '/pattern/count', body: { pattern: { steps: [{ ...step, ids: [person] }], return: rows(0) } } },
  ],
  'post /pattern/choices': ({ name }) =>
    ['', name, name.slice(0, 4)].map((text) => ({
      path: '/pattern/choices',
      body: { pattern: { steps: [step], return: rows(0) }, step: 0, part: 'entity', text, limit: 200 },
    })),
  'get /schema': () => [{ path: '/schema' }],
  'get /views': () => [{ path: '/views' }],
  'post /views': () => [{ path: '/views', body: { name: 'A view', state: 'panel=table' } }],
  'delete /views/{id}': () => [{ path: '/views/none' }],
  // A file is no JSON: what is sent here is brought nowhere.
  'post /imports': () => [{ path: '/imports?name=own.csv' }],
  'delete /imports/{id}': () => [{ path: '/imports/none' }],
  'post /imports/look': () => [{ path: '/imports/look', body: { upload: 'none', choice: {} } }],
  'post /imports/bring': () => [{ path: '/imports/bring', body: { upload: 'none', choice: {} } }],
  'post /imports/sources': () => [{ path: '/imports/sources', body: { ids: ['none'], do: 'switch off' } }],
  'get /sources': () => [{ path: '/sources' }],
  'get /sources/{id}/rows': ({ document }) => [{ path: `/sources/${document}/rows` }],
  'get /people/{id}': ({ person }) => [{ path: `/people/${escaped(person)}` }],
  // Neither is to change anything, wherever it is asked: an unknown target, a name that is not the person's.
  'post /people/{id}/corrections': ({ person }) => [
    {
      path: `/people/${escaped(person)}/corrections`,
      body: { target: 'person:ei-kukaan', field: 'name', values: ['X'] },
    },
  ],
  'post /people/{id}/erasure': ({ person }) => [
    { path: `/people/${escaped(person)}/erasure`, body: { name: 'Ei Kukaan' } },
  ],
  'get /analysis/catalog': () => [{ path: '/analysis/catalog' }],
  'post /analysis/network': () => [
    { path: '/analysis/network', body: persons },
    { path: '/analysis/network', body: { network: { actors: 'organisation', through: ['person'] } } },
  ],
  'post /analysis/memberships': () => [{ path: '/analysis/memberships', body: persons }],
  'post /analysis/measures': () => [
    { path: '/analysis/measures', body: { ...persons, measures: ['core_number', 'triangles'] } },
  ],
  'post /analysis/bridges': () => [{ path: '/analysis/bridges', body: grouped }],
  'post /analysis/broker': ({ person }) => [{ path: '/analysis/broker', body: { ...grouped, id: person } }],
  'post /analysis/missing': () =>
    ['community 2', 'community 3'].map((b) => ({
      path: '/analysis/missing',
      body: { ...grouped, a: 'community 1', b },
    })),
  'post /analysis/what-if': ({ person, other }) => [
    { path: '/analysis/what-if', body: { ...grouped, remove: [person], add: [] } },
    { path: '/analysis/what-if', body: { ...grouped, project: { name: 'X', members: [person, other] } } },
  ],
  'post /analysis/embeddedness': ({ cluster }) => [
    {
      path: '/analysis/embeddedness',
      body: { ...persons, group: { by: 'cluster', id: cluster }, runs: 10 },
    },
  ],
  'post /analysis/groups': () => [
    { path: '/analysis/groups', body: persons },
    { path: '/analysis/groups', body: { ...persons, grouping: { by: 'region' } } },
  ],
  'post /analysis/ties': ({ cluster }) => [
    { path: '/analysis/ties', body: { ...persons, group: { by: 'cluster', id: cluster } } },
  ],
  'post /analysis/sets': () => [
    { path: '/analysis/sets', body: { ...persons, by: 'cluster' } },
    { path: '/analysis/sets', body: { ...persons, by: 'region' } },
  ],
  'post /analysis/change': () => [
    {
      path: '/analysis/change',
      body: {
        ...persons,
        before: { by: 'documents', documents: ['000'] },
        after: { by: 'documents', documents: ['002'] },
      },
    },
  ],
  'post /analysis/certainty': () => [
    { path: '/analysis/certainty', body: { ...persons, measure: 'core_number', runs: 10 } },
  ],
  'get /networks': () => [{ path: '/networks' }],
  'post /networks': () => [{ path: '/networks', body: { name: 'Another' } }],
  'post /networks/file': () => [{ path: '/networks/file?name=Another' }],
  'get /networks/{id}/file': () => [{ path: '/networks/none/file' }],
  'post /networks/{id}/name': () => [{ path: '/networks/none/name', body: { name: 'Another' } }],
  'delete /networks/{id}': () => [{ path: '/networks/none' }],
  'post /networks/{id}/putting-back': () => [{ path: '/networks/none/putting-back' }],
  'post /networks/{id}/deletion': () => [{ path: '/networks/none/deletion', body: { name: 'Another' } }],
  'get /session': () => [{ path: '/session' }],
  'get /changes': () => [{ path: '/changes' }],
};
