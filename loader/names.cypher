// What the given entities are called.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, [entity.name] + entity.aliases AS names
ORDER BY id;
