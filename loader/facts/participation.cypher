// What an actor or a place did in each of the given events: the act is the relationship's type.
UNWIND $ids AS id
MATCH (event:Entity&Event {id: id})
CALL (event) {
  MATCH (:Entity)-[old:MEDIATES|CHAIRS|HOSTS|LEADS|REPRESENTS|ATTENDS|MEETS|ATTACKS]->(event)
  DELETE old
}
CALL (event) {
  MATCH (event)<-[:ABOUT]-(claim:Claim {factual: true})-[:SUBJECT]->(who:Entity)
  WHERE claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'meets', 'attacks']
  WITH claim, who, toUpper(claim.act) AS type
  MATCH (claim)-[:STATED_IN]->(article:Article)
  RETURN
    who,
    type,
    count(DISTINCT claim) AS claims,
    count(DISTINCT article) AS articles,
    count(DISTINCT claim.origin) AS origins,
    min(article.publishedFrom) AS first,
    max(article.publishedFrom) AS last
}
CREATE (who)-[fact:$(type)]->(event)
SET fact = {claims: claims, articles: articles, origins: origins, first: first, last: last};
