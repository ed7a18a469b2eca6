// Writes relations of type FUNDS between entities that are there.
// rows: id, from, to, amountEur, share, instrument, since, until, asOf, notes, evidence, attributes
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:FUNDS {id: row.id}]->(b)
SET r.amountEur = toFloat(row.amountEur),
    r.share = toFloat(row.share),
    r.instrument = row.instrument,
    r.since = row.since,
    r.until = row.until,
    r.asOf = row.asOf,
    r.notes = row.notes,
    r.evidence = row.evidence,
    r.attributes = row.attributes
