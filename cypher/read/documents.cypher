// The source documents.
// params: none
// columns: entity
MATCH (n:Document)
RETURN n {.*} AS entity
ORDER BY n.id
