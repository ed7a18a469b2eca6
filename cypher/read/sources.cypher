// The tables of one's own that were brought in.
// params: none
// columns: source
MATCH (s:Source)
RETURN s {.*} AS source
ORDER BY s.id
