// Which offices each of the given holds, by the articles' own words.
UNWIND $ids AS id
MATCH (holder:Entity {id: id})
CALL (holder) {
  MATCH (holder)-[old:HOLDS]->(:Entity)
  DELETE old
}
CALL (holder) {
  MATCH (holder)<-[:SUBJECT]-(claim:Claim {factual: true, tenure: 'current'})-[:OFFICE]->(office:Entity)
  MATCH (claim)-[:STATED_IN]->(article:Article)
  RETURN
    office,
    count(DISTINCT claim) AS claims,
    count(DISTINCT article) AS articles,
    count(DISTINCT claim.origin) AS origins,
    min(article.publishedFrom) AS first,
    max(article.publishedFrom) AS last
}
CREATE (holder)-[fact:HOLDS]->(office)
SET fact = {claims: claims, articles: articles, origins: origins, first: first, last: last};
