// The entities one tie away from any of these; asked again with its answer, it walks outwards.
// params: $ids
// columns: id
UNWIND $ids AS id
MATCH (:Entity {id: id})--(m:Entity)
RETURN DISTINCT m.id AS id
ORDER BY id
