// Which of the given ids the graph knows, and the labels of each.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, labels(entity) AS labels
ORDER BY id;
