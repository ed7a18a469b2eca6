// How many entities rest on each document; it is none of them itself.
// params: none
// columns: number, count
MATCH (n:Entity)
WHERE n.type <> 'document'
UNWIND n.evidence AS item
WITH DISTINCT n.id AS id, split(item, ':')[0] AS number
RETURN number, count(*) AS count
ORDER BY number
