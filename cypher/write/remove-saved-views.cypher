// Takes saved views or questions away.
// rows: id
UNWIND $rows AS row
MATCH (v:SavedView {id: row.id})
DELETE v
