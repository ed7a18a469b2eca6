/** A question in Cypher that comes with the console; the client has a sentence for each key. */
export interface CypherExample {
  key: string;
  cypher: string;
  params: Record<string, string | number | string[]>;
}

/**
 * A dozen questions of coordinators, evaluators and researchers, each the same on Neo4j and on the embedded engine.
 */
export const CYPHER_EXAMPLES: readonly CypherExample[] = [
  {
    key: 'mostJointProjects',
    cypher: `MATCH (o:Organisation)-[:PARTICIPATES_IN]->(p:Project)
RETURN o, count(DISTINCT p) AS projects
ORDER BY projects DESC, o.id
LIMIT 20`,
    params: {},
  },
  {
    key: 'partnersOfOne',
    cypher: `MATCH (:Organisation {id: $organisation})-[:PARTICIPATES_IN]->(p:Project)<-[:PARTICIPATES_IN]-(other:Organisation)
RETURN other, collect(DISTINCT p.name) AS projects
ORDER BY size(projects) DESC, other.id`,
    params: { organisation: 'organisation:lapin-liitto' },
  },
  {
    key: 'bridgesBetweenClusters',
    cypher: `MATCH (a:Cluster)<-[:PARTICIPATES_IN]-(o:Organisation)-[:PARTICIPATES_IN]->(b:Cluster)
WHERE a.id < b.id
RETURN a, b, o
ORDER BY a.id, b.id, o.id`,
    params: {},
  },
  {
    key: 'clusterMembers',
    cypher: `MATCH (c:Cluster)<-[:PARTICIPATES_IN]-(o:Organisation)
RETURN c, count(DISTINCT o) AS members
ORDER BY members DESC, c.id`,
    params: {},
  },
  {
    key: 'organisationsInRegion',
    cypher: `MATCH (o:Organisation)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..6]->(r:Region {id: $region})
RETURN DISTINCT o
ORDER BY o.name, o.id`,
    params: { region: 'region:lappi' },
  },
  {
    key: 'ideasAcrossRegions',
    cypher: `MATCH (p:Project)-[:COVERS]->(r:Region)
WHERE p.kind = 'idea'
WITH p, count(DISTINCT r) AS regions
WHERE regions >= $least
RETURN p, regions
ORDER BY regions DESC, p.id`,
    params: { least: 3 },
  },
  {
    key: 'moneyByReceiver',
    cypher: `MATCH (p:Project)-[a:ALLOCATES {category: 'total'}]->(to:Organisation)
RETURN to, coalesce(sum(a.amountEur), 0) AS euros, count(DISTINCT p) AS budgets
ORDER BY euros DESC, to.id`,
    params: {},
  },
  {
    key: 'fundersAndShares',
    cypher: `MATCH (o:Organisation)-[f:FUNDS]->(p:Project)
RETURN o, f, p, f.amountEur AS euros, f.share AS share
ORDER BY o.id, p.id, f.id`,
    params: {},
  },
  {
    key: 'peopleAndTheirOrganisations',
    cypher: `MATCH (person:Person)-[a:AFFILIATED_WITH]->(o:Organisation)
RETURN person, a.role AS role, o
ORDER BY person.name, o.id, a.id`,
    params: {},
  },
  {
    key: 'impliedTies',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT any(item IN r.evidence WHERE item ENDS WITH ':stated')
RETURN a, r, b
ORDER BY r.id
LIMIT 50`,
    params: {},
  },
  {
    key: 'onlyInOneProject',
    cypher: `MATCH (o:Organisation)-[:PARTICIPATES_IN]->(p:Project)
WITH o, count(DISTINCT p) AS projects
WHERE projects = 1
RETURN count(o) AS organisations`,
    params: {},
  },
  {
    key: 'shortestPaths',
    cypher: `MATCH route = allShortestPaths((a:Entity {id: $from})-[:PARTICIPATES_IN*..8]-(b:Entity {id: $to}))
RETURN route, [n IN nodes(route) | n.name] AS names
ORDER BY reduce(text = '', n IN nodes(route) | text + n.id + ' '), reduce(text = '', r IN relationships(route) | text + r.id + ' ')
LIMIT 20`,
    params: { from: 'organisation:lapin-liitto', to: 'organisation:lapin-yliopisto' },
  },
  {
    key: 'factsOfDocument',
    cypher: `MATCH (n:Entity)
WHERE any(item IN n.evidence WHERE item STARTS WITH $document)
RETURN n.type AS type, count(*) AS entities
ORDER BY entities DESC, type`,
    params: { document: '004:' },
  },
];
