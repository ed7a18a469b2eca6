// Writes entities of type project; a property that a row does not have is taken away.
// rows: id, name, aliases, searchText, notes, evidence, attributes, kind, number, theme, start, end, budgetEur, budgetLeastEur, statuses, status, sums, nameFi, nameSv, nameEn
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Project,
    n.type = 'project',
    n.name = row.name,
    n.aliases = row.aliases,
    n.searchText = row.searchText,
    n.notes = row.notes,
    n.evidence = row.evidence,
    n.attributes = row.attributes,
    n.kind = row.kind,
    n.number = row.number,
    n.theme = row.theme,
    n.start = row.start,
    n.end = row.end,
    n.budgetEur = toFloat(row.budgetEur),
    n.budgetLeastEur = toFloat(row.budgetLeastEur),
    n.statuses = row.statuses,
    n.status = row.status,
    n.sums = row.sums,
    n.nameFi = row.nameFi,
    n.nameSv = row.nameSv,
    n.nameEn = row.nameEn
