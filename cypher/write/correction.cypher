// Keeps what was put right by hand; it is no entity, and loading applies it to what the sources say.
// rows: id, at, by, target, field, values, before, why
UNWIND $rows AS row
MERGE (c:Correction {id: row.id})
SET c.at = row.at,
    c.by = row.by,
    c.target = row.target,
    c.field = row.field,
    c.values = row.values,
    c.before = row.before,
    c.why = row.why
