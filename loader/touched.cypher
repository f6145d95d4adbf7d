// What the claims of the given articles may support, old claims and new: for each shape of fact (a file in facts/) the ids of the
// things around which it is derived anew.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:STATED_IN]-(claim:Claim)
WITH DISTINCT claim
CALL (claim) {
  MATCH (claim)-[:ABOUT]->(event:Event)
  RETURN 'participation' AS shape, event.id AS id
  UNION
  MATCH (claim)-[:ON]->(demand:Demand)
  RETURN 'stances' AS shape, demand.id AS id
  UNION
  MATCH (claim)-[:SUBJECT]->(speaker:Entity)
  WHERE EXISTS { (claim)-[:FOR]->() }
  RETURN 'speaks-for' AS shape, speaker.id AS id
  UNION
  MATCH (claim)-[:SUBJECT]->(holder:Entity)
  WHERE EXISTS { (claim)-[:OFFICE]->() }
  RETURN 'offices' AS shape, holder.id AS id
  UNION
  MATCH (claim)-[:TARGET]->(target:Entity)
  RETURN 'addressed' AS shape, target.id AS id
}
RETURN DISTINCT shape, id
ORDER BY shape, id;
