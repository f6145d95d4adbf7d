// What an actor or a place did in an event: the act is the relationship's type.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity&Event {id: pair.to})
CALL (from, to) {
  MATCH (from)-[old:MEDIATES|CHAIRS|HOSTS|LEADS|REPRESENTS|ATTENDS|MEETS|ATTACKS]->(to)
  DELETE old
}
CALL (from, to) {
  MATCH (from)<-[:SUBJECT]-(claim:Claim {factual: true})-[:ABOUT]->(to)
  WHERE claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'meets', 'attacks']
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
