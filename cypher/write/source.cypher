// Keeps what is known of a table of one's own; it is no entity: the document of its id is.
// rows: id, title, file, sheet, batch, at, by, on, header, rows, lineCount, recipe, notes
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.title = row.title,
    s.file = row.file,
    s.sheet = row.sheet,
    s.batch = row.batch,
    s.at = row.at,
    s.by = row.by,
    s.on = row.on,
    s.header = row.header,
    s.rows = toInteger(row.rows),
    s.lineCount = toInteger(row.lineCount),
    s.recipe = row.recipe,
    s.notes = row.notes
