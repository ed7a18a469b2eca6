// Writes what may be read in a line of the log after someone was erased who was named in it.
// rows: id, targets, before, after
UNWIND $rows AS row
MATCH (c:Change {id: row.id})
SET c.targets = row.targets,
    c.before = row.before,
    c.after = row.after
