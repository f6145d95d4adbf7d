// A side's stance on a demand. The side is the one spoken for, or else the one that acts.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity&Demand {id: pair.to})
CALL (from, to) {
  MATCH (from)-[old:DEMANDS|PROPOSES|OFFERS|ACCEPTS|ACCEPTS_CONDITIONALLY|REJECTS|WITHDRAWS]->(to)
  DELETE old
}
CALL (from, to) {
  MATCH (from)<-[:SUBJECT|FOR]-(claim:Claim {factual: true})-[:ON]->(to)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
    AND (EXISTS { (claim)-[:FOR]->(from) } OR NOT EXISTS { (claim)-[:FOR]->() })
  WITH claim, toUpper(replace(claim.act, '-', '_')) AS type
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
