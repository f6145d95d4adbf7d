// Every entity in the order of ids, with the relationships that start at it.
MATCH (entity:Entity)
WHERE entity.id >= ''
RETURN
  entity.id AS id,
  labels(entity) AS labels,
  properties(entity) AS properties,
  COLLECT {
    MATCH (entity)-[link]->(to)
    RETURN {type: type(link), to: to.id, properties: properties(link)}
  } AS links
ORDER BY id;
