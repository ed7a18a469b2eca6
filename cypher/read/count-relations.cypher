// How many relations of each type and role.
// params: none
// columns: type, role ('' where it has none; the nature of PART_OF), count
MATCH (:Entity)-[r]->(:Entity)
WITH type(r) AS type, coalesce(r.role, r.nature, '') AS role
RETURN type, role, count(*) AS count
ORDER BY type, role
