// Everything that a picture can be drawn around.
MATCH (thing:Entity)
RETURN
  thing.id AS value,
  thing.name AS name
ORDER BY value;
