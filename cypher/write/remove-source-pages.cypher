// Takes pages of a table of one's own away.
// rows: source, part
UNWIND $rows AS row
MATCH (p:SourcePage {source: row.source, part: row.part})
DELETE p
