// Writes entities of type theme; a property that a row does not have is taken away.
// rows: id, name, aliases, searchText, notes, evidence, attributes, nameSv, nameEn, nameFi
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Theme,
    n.type = 'theme',
    n.name = row.name,
    n.aliases = row.aliases,
    n.searchText = row.searchText,
    n.notes = row.notes,
    n.evidence = row.evidence,
    n.attributes = row.attributes,
    n.nameSv = row.nameSv,
    n.nameEn = row.nameEn,
    n.nameFi = row.nameFi
