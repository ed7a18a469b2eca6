// Saved views and questions, the newest first.
// params: none
// columns: id, kind, name, note, state, savedAt, owner (null where it is not known)
MATCH (v:SavedView)
RETURN v.id AS id, v.kind AS kind, v.name AS name, v.note AS note, v.state AS state, v.savedAt AS savedAt, v.owner AS owner
ORDER BY savedAt DESC, id
