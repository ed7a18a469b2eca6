// Writes entities of type organisation; a property that a row does not have is taken away.
// rows: id, name, aliases, searchText, notes, evidence, attributes, kind, nameFi, nameSv, nameEn, country, businessId, vat, pic, ror, wikidata
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Organisation,
    n.type = 'organisation',
    n.name = row.name,
    n.aliases = row.aliases,
    n.searchText = row.searchText,
    n.notes = row.notes,
    n.evidence = row.evidence,
    n.attributes = row.attributes,
    n.kind = row.kind,
    n.nameFi = row.nameFi,
    n.nameSv = row.nameSv,
    n.nameEn = row.nameEn,
    n.country = row.country,
    n.businessId = row.businessId,
    n.vat = row.vat,
    n.pic = row.pic,
    n.ror = row.ror,
    n.wikidata = row.wikidata
