// Writes relations of type ALLOCATES between entities that are there.
// rows: id, from, to, amountEur, category, total, since, until, asOf, notes, evidence, attributes
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ALLOCATES {id: row.id}]->(b)
SET r.amountEur = toFloat(row.amountEur),
    r.category = row.category,
    r.total = row.total,
    r.since = row.since,
    r.until = row.until,
    r.asOf = row.asOf,
    r.notes = row.notes,
    r.evidence = row.evidence,
    r.attributes = row.attributes
