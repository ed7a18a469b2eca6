// Keeps a piece of a table of one's own: its rows, the records that they became, or what was said without it.
// rows: id, source, part, number, packed
UNWIND $rows AS row
MERGE (p:SourcePage {id: row.id})
SET p.source = row.source,
    p.part = row.part,
    p.number = toInteger(row.number),
    p.packed = row.packed
