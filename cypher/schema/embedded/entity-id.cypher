// Makes finding an entity by its id fast; a uniqueness constraint would make MERGE quadratic on this engine.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)
