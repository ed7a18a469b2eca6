// All shortest routes between two entities, in whatever direction the ties point.
// params: $from, $to, $limit
// columns: nodes (ids, from first to last), ties (ids of relations, one fewer), route (the ties as one text: the order)
MATCH p = allShortestPaths((a:Entity {id: $from})-[*..12]-(b:Entity {id: $to}))
RETURN [n IN nodes(p) | n.id] AS nodes,
       [r IN relationships(p) | r.id] AS ties,
       reduce(text = '', r IN relationships(p) | text + r.id + ' ') AS route
ORDER BY route
LIMIT $limit
