// The pairs of entities between which the claims of the given articles may support a fact.
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(claim:Claim)
WITH DISTINCT claim
MATCH (from:Entity)<-[:SUBJECT|FOR]-(claim)-[:ABOUT|ON|OFFICE|FOR|TARGET]->(to:Entity)
WHERE from <> to
RETURN DISTINCT from.id AS from, to.id AS to
ORDER BY from, to;
