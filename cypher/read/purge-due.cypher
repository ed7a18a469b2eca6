// Whether something was taken out of the data that may still lie in old pages of its file.
// params: none
// columns: due ('due', or '' where it has been seen to); no row before the first time
MATCH (m:Meta {id: 'purge'})
RETURN m.version AS due
