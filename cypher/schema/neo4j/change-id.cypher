// Makes the id of a line of the log of changes unique, and finding it fast.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (c:Change) REQUIRE c.id IS UNIQUE
