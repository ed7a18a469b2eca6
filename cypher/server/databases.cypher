// The databases of a Neo4j that this account may write to.
// params: none
// columns: name
SHOW DATABASES YIELD name, type, access, currentStatus, default
WHERE type = 'standard' AND access = 'read-write' AND currentStatus = 'online'
RETURN DISTINCT name
ORDER BY name
