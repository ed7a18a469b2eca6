// The entities of these ids, short: enough to draw and to link them.
// params: $ids
// columns: id, type, name, kind
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN DISTINCT n.id AS id, n.type AS type, n.name AS name, coalesce(n.kind, n.level) AS kind
ORDER BY id
