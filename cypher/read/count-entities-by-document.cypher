// How many entities rest on each document.
// params: none
// columns: number, count
MATCH (n:Entity)
UNWIND n.evidence AS item
WITH DISTINCT n.id AS id, split(item, ':')[0] AS number
RETURN number, count(*) AS count
ORDER BY number
