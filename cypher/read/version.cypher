// The version of the data.
// params: none
// columns: version; no row before the first write
MATCH (m:Meta {id: 'data'})
RETURN m.version AS version
