// Writes entities of type person; a property that a row does not have is taken away.
// rows: id, name, aliases, searchText, notes, evidence, attributes
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Person,
    n.type = 'person',
    n.name = row.name,
    n.aliases = row.aliases,
    n.searchText = row.searchText,
    n.notes = row.notes,
    n.evidence = row.evidence,
    n.attributes = row.attributes
