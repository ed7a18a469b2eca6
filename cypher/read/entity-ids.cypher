// The ids of all entities, to find what is gone.
// params: none
// columns: id
MATCH (n:Entity)
RETURN n.id AS id
ORDER BY id
