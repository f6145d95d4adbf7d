// Each side's stance on the given demands. The side is the one spoken for, or else the one that acts.
UNWIND $ids AS id
MATCH (demand:Entity&Demand {id: id})
CALL (demand) {
  MATCH (:Entity)-[old:DEMANDS|PROPOSES|OFFERS|ACCEPTS|ACCEPTS_CONDITIONALLY|REJECTS|WITHDRAWS]->(demand)
  DELETE old
}
CALL (demand) {
  MATCH (demand)<-[:ON]-(claim:Claim {factual: true})-[:SUBJECT|FOR]->(side:Entity)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
    AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  WITH claim, side, toUpper(replace(claim.act, '-', '_')) AS type
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
CREATE (side)-[fact:$(type)]->(demand)
SET fact = {claims: claims, articles: articles, origins: origins, first: first, last: last};
