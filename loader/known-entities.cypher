// What the graph holds of the entities with the given ids: labels, properties and links to other entities.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  labels(entity) AS labels,
  properties(entity) AS properties,
  COLLECT {
    MATCH (entity)-[link:PART_OF|IN|OF|NARROWER_THAN]->(to:Entity)
    RETURN [type(link), to.id] AS pair
    ORDER BY pair
  } AS links
ORDER BY id;
