// The digest of the seed's files as they were when they were loaded last.
// params: none
// columns: digest; no row before the first load
MATCH (m:Meta {id: 'seed'})
RETURN m.version AS digest
