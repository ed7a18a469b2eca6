// Entities with this text in their name or an alias.
// params: $text (folded as searchText is), $limit
// columns: id, type, name, kind, aliases
MATCH (n:Entity)
WHERE n.searchText CONTAINS $text
RETURN n.id AS id, n.type AS type, n.name AS name, coalesce(n.kind, n.level) AS kind, n.aliases AS aliases
ORDER BY id
LIMIT $limit
