// The edition of a Neo4j: community, or one that has several databases.
// params: none
// columns: edition
CALL dbms.components() YIELD edition
RETURN edition
ORDER BY edition
LIMIT 1
