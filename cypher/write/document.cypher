// Writes entities of type document; a property that a row does not have is taken away.
// rows: id, name, aliases, searchText, notes, evidence, attributes, number, title, date, kind, publisher, lineCount
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Document,
    n.type = 'document',
    n.name = row.name,
    n.aliases = row.aliases,
    n.searchText = row.searchText,
    n.notes = row.notes,
    n.evidence = row.evidence,
    n.attributes = row.attributes,
    n.number = row.number,
    n.title = row.title,
    n.date = row.date,
    n.kind = row.kind,
    n.publisher = row.publisher,
    n.lineCount = toInteger(row.lineCount)
