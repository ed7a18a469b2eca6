// Writes the version of the data, which the store does at the end of each write.
// rows: id ('data'), version
UNWIND $rows AS row
MERGE (m:Meta {id: row.id})
SET m.version = row.version
