// All entities, for the snapshot and the export.
// params: none
// columns: entity (all properties), x, y (position, null before the layout)
MATCH (n:Entity)
RETURN n {.*} AS entity, n.x AS x, n.y AS y
ORDER BY n.id
