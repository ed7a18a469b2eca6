// Takes what is known of tables of one's own away; their pages go by themselves.
// rows: id
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
DELETE s
