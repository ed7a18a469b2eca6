// Writes entities of type region; a property that a row does not have is taken away.
// rows: id, name, aliases, searchText, notes, evidence, attributes, level, code, lon, lat, nameSv, nameEn, nameFi
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Region,
    n.type = 'region',
    n.name = row.name,
    n.aliases = row.aliases,
    n.searchText = row.searchText,
    n.notes = row.notes,
    n.evidence = row.evidence,
    n.attributes = row.attributes,
    n.level = row.level,
    n.code = row.code,
    n.lon = toFloat(row.lon),
    n.lat = toFloat(row.lat),
    n.nameSv = row.nameSv,
    n.nameEn = row.nameEn,
    n.nameFi = row.nameFi
