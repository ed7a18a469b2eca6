// The log of changes, the newest first, from a place in it onwards; an empty $by, $action or $target takes all.
// params: $at and $id (of the line before the first that is wanted), $by, $action, $target, $limit
// columns: id, at, by, action, targets, count, before, after
MATCH (c:Change)
WHERE (c.at < $at OR (c.at = $at AND c.id < $id))
  AND ($by = '' OR c.by = $by)
  AND ($action = '' OR c.action = $action)
  AND ($target = '' OR $target IN c.targets)
RETURN c.id AS id, c.at AS at, c.by AS by, c.action AS action, c.targets AS targets, c.count AS count, c.before AS before, c.after AS after
ORDER BY at DESC, id DESC
LIMIT $limit
