// What one side did to another. The side is the one acted for, or else the one that acts.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity&Actor {id: pair.to})
CALL (from, to) {
  MATCH (from)-[old:ACCUSES|CRITICISES|THREATENS|CONSULTS]->(to)
  DELETE old
}
CALL (from, to) {
  MATCH (from)<-[:SUBJECT|FOR]-(claim:Claim {factual: true})-[:TARGET]->(to)
  WHERE claim.act IN ['accuses', 'criticises', 'threatens', 'consults']
    AND (EXISTS { (claim)-[:FOR]->(from) } OR NOT EXISTS { (claim)-[:FOR]->() })
  WITH claim, toUpper(claim.act) AS type
  MATCH (claim)-[:STATED_IN]->(article:Article)
  RETURN
    type,
    count(DISTINCT claim) AS claims,
    count(DISTINCT article) AS articles,
    count(DISTINCT claim.origin) AS origins,
    min(article.publishedFrom) AS first,
    max(article.publishedFrom) AS last
}
CREATE (from)-[fact:$(type)]->(to)
SET fact = {claims: claims, articles: articles, origins: origins, first: first, last: last};
