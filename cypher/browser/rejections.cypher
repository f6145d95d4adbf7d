// Draw: the claims behind each rejection
// Each claim that rejects a demand, who rejects it, and the article that says so.
MATCH rejection = (article:Article)<-[:STATED_IN]-(claim:Claim {act: 'rejects'})-[:ON]->(demand:Demand)
OPTIONAL MATCH side = (claim)-[:SUBJECT|FOR]->(:Entity)
RETURN rejection, side
ORDER BY demand.id, claim.id
LIMIT 300;
