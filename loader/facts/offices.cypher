// Who holds which office, by the articles' own words.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity&Office {id: pair.to})
CALL (from, to) {
  MATCH (from)-[old:HOLDS]->(to)
  DELETE old
}
CALL (from, to) {
  MATCH (from)<-[:SUBJECT]-(claim:Claim {factual: true})-[:OFFICE]->(to)
  WHERE claim.tenure = 'current'
  WITH claim, 'HOLDS' AS type
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
