// The things of a picture: what they are, what they are called, and where they belong.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
RETURN
  thing.id AS id,
  labels(thing) AS labels,
  thing.name AS name,
  thing.aliases AS aliases,
  thing.ordinal AS ordinal,
  thing.topic AS topic,
  COLLECT {
    MATCH (thing)-[:PART_OF|IN|OF]->(whole:Entity)
    RETURN whole.name AS name
    ORDER BY name
  } AS belongs,
  COLLECT {
    MATCH (thing)-[:NARROWER_THAN]->(wider:Entity)
    RETURN wider.name AS name
    ORDER BY name
  } AS narrower
ORDER BY id;
