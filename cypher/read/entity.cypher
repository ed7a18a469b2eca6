// One entity.
// params: $id
// columns: entity; no row where there is none
MATCH (n:Entity {id: $id})
RETURN n {.*} AS entity
