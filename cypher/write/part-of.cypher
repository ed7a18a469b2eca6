// Writes relations of type PART_OF between entities that are there.
// rows: id, from, to, nature, since, until, asOf, notes, evidence, attributes
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r.nature = row.nature,
    r.since = row.since,
    r.until = row.until,
    r.asOf = row.asOf,
    r.notes = row.notes,
    r.evidence = row.evidence,
    r.attributes = row.attributes
