// What was done to each of the given. The one that did it is the side acted for, or else the one that acts.
UNWIND $ids AS id
MATCH (target:Entity {id: id})
CALL (target) {
  MATCH (:Entity)-[old:ACCUSES|CRITICISES|THREATENS|CONSULTS]->(target)
  DELETE old
}
CALL (target) {
  MATCH (target)<-[:TARGET]-(claim:Claim {factual: true})-[:SUBJECT|FOR]->(side:Entity)
  WHERE side <> target
    AND claim.act IN ['accuses', 'criticises', 'threatens', 'consults']
    AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  WITH claim, side, toUpper(claim.act) AS type
  MATCH (claim)-[:STATED_IN]->(article:Article)
  RETURN
    side,
    type,
    count(DISTINCT claim) AS claims,
    count(DISTINCT article) AS articles,
    count(DISTINCT claim.origin) AS origins,
    min(article.publishedFrom) AS first,
    max(article.publishedFrom) AS last
}
CREATE (side)-[fact:$(type)]->(target)
SET fact = {claims: claims, articles: articles, origins: origins, first: first, last: last};
