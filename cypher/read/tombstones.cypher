// What is kept of those who were erased, the oldest first: digests, no names.
// params: none
// columns: id, day, secret, digests, spared
MATCH (t:Tombstone)
RETURN t.id AS id, t.day AS day, t.secret AS secret, t.digests AS digests, t.spared AS spared
ORDER BY day, id
