// On whose behalf each of the given acts.
UNWIND $ids AS id
MATCH (speaker:Entity {id: id})
CALL (speaker) {
  MATCH (speaker)-[old:SPEAKS_FOR]->(:Entity)
  DELETE old
}
CALL (speaker) {
  MATCH (speaker)<-[:SUBJECT]-(claim:Claim {factual: true})-[:FOR]->(side:Entity)
  WHERE side <> speaker
  MATCH (claim)-[:STATED_IN]->(article:Article)
  RETURN
    side,
    count(DISTINCT claim) AS claims,
    count(DISTINCT article) AS articles,
    count(DISTINCT claim.origin) AS origins,
    min(article.publishedFrom) AS first,
    max(article.publishedFrom) AS last
}
CREATE (speaker)-[fact:SPEAKS_FOR]->(side)
SET fact = {claims: claims, articles: articles, origins: origins, first: first, last: last};
