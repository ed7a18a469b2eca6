// Keeps a saved view or question; it is no entity and no part of the data.
// rows: id, kind, name, note, state, savedAt, owner
UNWIND $rows AS row
MERGE (v:SavedView {id: row.id})
SET v.kind = row.kind,
    v.name = row.name,
    v.note = row.note,
    v.state = row.state,
    v.savedAt = row.savedAt,
    v.owner = row.owner
