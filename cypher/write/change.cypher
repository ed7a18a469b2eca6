// Adds lines to the log of changes; a line that is there is never altered.
// rows: id, at, by, action, targets, count, before, after
UNWIND $rows AS row
MERGE (c:Change {id: row.id})
ON CREATE SET c.at = row.at,
    c.by = row.by,
    c.action = row.action,
    c.targets = row.targets,
    c.count = toInteger(row.count),
    c.before = row.before,
    c.after = row.after
