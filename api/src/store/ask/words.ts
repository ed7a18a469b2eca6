/**
 * Procedures that a user's own query may call, in lower case, and the queries of the network that are run in their place:
 * an engine tells of all that it holds, or ever held, also of what is kept beside the network.
 */
export const PROCEDURES: Readonly<
  Record<string, { name: string; column: string; of: (column: string) => string }>
> = {
  'db.labels': {
    name: 'db.labels',
    column: 'label',
    of: (column) => `MATCH (n:Entity) UNWIND labels(n) AS ${column}`,
  },
  'db.relationshiptypes': {
    name: 'db.relationshipTypes',
    column: 'relationshipType',
    of: (column) => `MATCH (:Entity)-[r]->(:Entity) WITH type(r) AS ${column}`,
  },
  'db.propertykeys': {
    name: 'db.propertyKeys',
    column: 'propertyKey',
    of: (column) =>
      `CALL { MATCH (n:Entity) UNWIND keys(n) AS k RETURN DISTINCT k UNION MATCH (:Entity)-[r]->(:Entity) UNWIND keys(r) AS k RETURN DISTINCT k } WITH k AS ${column}`,
  },
};

/** The functions of Cypher itself, those that Neo4j or the embedded engine know, in lower case. All of them only read. */
export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set(
  `
  all any none single exists isempty
  char_length character_length coalesce elementid endnode head id last length nullif properties randomuuid size
  startnode timestamp toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull type valuetype
  avg collect count max min percentilecont percentiledisc stdev stdevp sum
  keys labels nodes range reduce relationships reverse tail tobooleanlist tofloatlist tointegerlist tostringlist
  abs ceil ceiling floor isnan rand round sign e exp ln log log10 sqrt
  acos asin atan atan2 cos cosh cot coth degrees haversin pi radians sin sinh tan tanh
  btrim left lower ltrim normalize replace right rtrim split substring tolower tostring tostringornull toupper trim
  upper contains startswith endswith concat string
  date datetime localdatetime localtime time duration
  date.statement date.transaction date.realtime date.truncate
  datetime.statement datetime.transaction datetime.realtime datetime.truncate datetime.fromepoch datetime.fromepochmillis
  localdatetime.statement localdatetime.transaction localdatetime.realtime localdatetime.truncate
  localtime.statement localtime.transaction localtime.realtime localtime.truncate
  time.statement time.transaction time.realtime time.truncate
  duration.between duration.indays duration.inmonths duration.inseconds
  point point.distance point.withinbbox
  shortestpath allshortestpaths
  `
    .trim()
    .split(/\s+/),
);

/**
 * Labels of what the database keeps beside the network: what people saved, and what only a keeper may see. They are those
 * of held.ts, which this file does not import: it is read by processes that should start fast.
 */
export const BESIDE_LABELS: readonly string[] = [
  'SavedView',
  'Change',
  'Correction',
  'Tombstone',
  'Meta',
  'Source',
  'SourcePage',
];

/** The clauses that a query may be made of. */
export const CLAUSES = ['MATCH', 'OPTIONAL MATCH', 'WITH', 'UNWIND', 'CALL', 'RETURN', 'UNION'] as const;

const READ_ONLY =
  'A query here can only read: take WORD out. If it is the name of a variable, write it in `backticks`.';
const FILES = 'A query here cannot read files: take WORD out, and bring data in with import.';
const ADMIN = 'A query here asks for the network and does not administer the database: take WORD out.';

/**
 * What is said of the words that do more than read. They are refused because they are not among the allowed ones, like
 * any word that is not; here they get a sentence of their own.
 */
export const TELLING: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['CREATE', 'INSERT', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'FOREACH'].map((word) => [
      word,
      READ_ONLY,
    ]),
  ),
  ...Object.fromEntries(['LOAD', 'IMPORT', 'COPY'].map((word) => [word, FILES])),
  ...Object.fromEntries(
    `DROP ALTER SHOW TERMINATE GRANT REVOKE DENY RENAME START STOP ENABLE DEALLOCATE REALLOCATE DRYRUN BEGIN COMMIT
     ROLLBACK TRUNCATE VACUUM ATTACH EXPLAIN PROFILE CYPHER SESSION`
      .split(/\s+/)
      .map((word) => [word, ADMIN]),
  ),
  USE: 'A query here stays in its own database: take USE out.',
  TRANSACTIONS: 'A query here runs in one transaction: take IN TRANSACTIONS out.',
};
