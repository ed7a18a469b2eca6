// Takes the data away; what people saved, put right and did stays. Runs once and has no rows.
MATCH (n)
WHERE n:Entity OR (n:Meta AND NOT n.id IN ['format', 'in-use'])
DETACH DELETE n
