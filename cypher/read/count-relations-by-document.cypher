// How many relations rest on each document.
// params: none
// columns: number, count
MATCH (:Entity)-[r]->(:Entity)
UNWIND r.evidence AS item
WITH DISTINCT r.id AS id, split(item, ':')[0] AS number
RETURN number, count(*) AS count
ORDER BY number
