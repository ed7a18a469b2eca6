// Writes relations of type CONCERNS between entities that are there.
// rows: id, from, to, role, since, until, asOf, notes, evidence, attributes
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r.role = row.role,
    r.since = row.since,
    r.until = row.until,
    r.asOf = row.asOf,
    r.notes = row.notes,
    r.evidence = row.evidence,
    r.attributes = row.attributes
