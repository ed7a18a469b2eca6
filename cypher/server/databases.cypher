// The databases of a Neo4j that are up and that this account may use, and by which other names they go.
// params: none
// columns: name, aliases, type, access
SHOW DATABASES YIELD name, aliases, type, access, currentStatus
WHERE currentStatus = 'online'
RETURN DISTINCT name, aliases, type, access
ORDER BY name
