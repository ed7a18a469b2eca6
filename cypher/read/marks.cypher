// What the database notes about itself: version of the data, digest of the loaded seed, format.
// params: none
// columns: id, version
MATCH (m:Meta)
RETURN m.id AS id, m.version AS version
ORDER BY id
