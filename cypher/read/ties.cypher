// The relations of one entity, in both directions, with the entity at their other end.
// params: $id
// columns: relation, other {id, type, name, kind}
MATCH (:Entity {id: $id})-[r]-(o:Entity)
RETURN r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id} AS relation,
       {id: o.id, type: o.type, name: o.name, kind: coalesce(o.kind, o.level)} AS other
ORDER BY r.id
