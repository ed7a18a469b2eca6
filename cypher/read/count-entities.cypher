// How many entities of each type and kind.
// params: none
// columns: type, kind ('' where the type has none; the level of a region), count
MATCH (n:Entity)
RETURN n.type AS type, coalesce(n.kind, n.level, '') AS kind, count(*) AS count
ORDER BY type, kind
