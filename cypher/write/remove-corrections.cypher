// Takes corrections away.
// rows: id
UNWIND $rows AS row
MATCH (c:Correction {id: row.id})
DELETE c
