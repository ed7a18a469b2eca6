// What was put right by hand, the oldest first.
// params: none
// columns: id, at, by, target, field, values, before, why
MATCH (c:Correction)
RETURN c.id AS id, c.at AS at, c.by AS by, c.target AS target, c.field AS field, c.values AS values,
       c.before AS before, c.why AS why
ORDER BY at, id
