// Takes everything of Sidos away; runs once and has no rows.
MATCH (n)
WHERE n:Entity OR n:Meta
DETACH DELETE n
