// Takes relations away.
// rows: id, from
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r {id: row.id}]->(b:Entity)
DELETE r
