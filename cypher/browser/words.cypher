// Draw: who accuses, criticises, threatens or consults whom
MATCH address = (side:Entity)-[:ACCUSES|CRITICISES|THREATENS|CONSULTS]->(target:Entity)
RETURN address
ORDER BY side.id, target.id
LIMIT 300;
