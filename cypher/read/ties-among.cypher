// The relations among these entities.
// params: $ids
// columns: relation
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
RETURN r {.*, type: type(r), from: a.id, to: b.id} AS relation
ORDER BY r.id
