// Writes entities of type event; a property that a row does not have is taken away.
// rows: id, name, aliases, searchText, notes, evidence, attributes, date, place, nameFi, nameSv, nameEn
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Event,
    n.type = 'event',
    n.name = row.name,
    n.aliases = row.aliases,
    n.searchText = row.searchText,
    n.notes = row.notes,
    n.evidence = row.evidence,
    n.attributes = row.attributes,
    n.date = row.date,
    n.place = row.place,
    n.nameFi = row.nameFi,
    n.nameSv = row.nameSv,
    n.nameEn = row.nameEn
