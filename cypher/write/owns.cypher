// Writes relations of type OWNS between entities that are there.
// rows: id, from, to, share, since, until, asOf, notes, evidence, attributes
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:OWNS {id: row.id}]->(b)
SET r.share = toFloat(row.share),
    r.since = row.since,
    r.until = row.until,
    r.asOf = row.asOf,
    r.notes = row.notes,
    r.evidence = row.evidence,
    r.attributes = row.attributes
