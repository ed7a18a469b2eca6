// All shortest routes between two entities that are not regions, leading through no region: without the ties
// that lead into one. (A filter on the nodes of the route would mean another thing on each engine: the one
// searches with it, the other drops routes after the search.)
// params: $from, $to, $limit
// columns: nodes, ties, route as in shortest-paths
MATCH p = allShortestPaths((a:Entity {id: $from})-[:AFFILIATED_WITH|PARTICIPATES_IN|MEMBER_OF|OWNS|COOPERATES_WITH|FUNDS|ALLOCATES|PART_OF|FOLLOWS|CONCERNS*..12]-(b:Entity {id: $to}))
RETURN [n IN nodes(p) | n.id] AS nodes,
       [r IN relationships(p) | r.id] AS ties,
       reduce(text = '', r IN relationships(p) | text + r.id + ' ') AS route
ORDER BY route
LIMIT $limit
