// Writes where entities are drawn, as the layout computed at load.
// rows: id, x, y
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.x = toFloat(row.x),
    n.y = toFloat(row.y)
