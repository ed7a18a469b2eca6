// Takes everything of Sidos away but what the database notes about its own file; runs once and has no rows.
MATCH (n)
WHERE n:Entity OR n:SavedView OR n:Change OR n:Correction OR n:Tombstone OR n:Source OR n:SourcePage OR (n:Meta AND NOT n.id IN ['format', 'in-use'])
DETACH DELETE n
