// Draw: who speaks for whom, and holds which office
// People and groups, the sides they act for, and the offices they hold, as the articles give them.
MATCH standing = (who:Entity)-[:SPEAKS_FOR|HOLDS]->(what:Entity)
RETURN standing
ORDER BY who.id, what.id
LIMIT 300;
