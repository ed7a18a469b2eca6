// Makes adding a line to the log of changes fast.
CREATE INDEX change_id IF NOT EXISTS FOR (c:Change) ON (c.id)
