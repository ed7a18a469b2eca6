// Ties in the words of an earlier Sidos, which are brought up to date when the database is opened.
// params: $natures
// columns: relation (all properties, with type, from, to), was (its id), start (where it begins)
MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
WHERE r.nature IN $natures
RETURN r {.*, type: type(r), from: a.id, to: b.id} AS relation, r.id AS was, a.id AS start
ORDER BY was
