// The ids of all relations and of the entity they go out from, to find what is gone.
// params: none
// columns: id, from
MATCH (a:Entity)-[r]->(:Entity)
RETURN r.id AS id, a.id AS from
ORDER BY id
