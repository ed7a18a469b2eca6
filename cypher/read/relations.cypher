// All relations, for the snapshot and the export.
// params: none
// columns: relation (all properties, with type, from, to)
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r {.*, type: type(r), from: a.id, to: b.id} AS relation
ORDER BY r.id
