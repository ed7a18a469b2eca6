// Takes entities away, with their relations.
// rows: id
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
DETACH DELETE n
