// Keeps digests of someone who was erased, so that no load brings them back; it is no entity and no part of the data.
// rows: id, day, secret, digests, spared
UNWIND $rows AS row
MERGE (t:Tombstone {id: row.id})
SET t.day = row.day,
    t.secret = row.secret,
    t.digests = row.digests,
    t.spared = row.spared
