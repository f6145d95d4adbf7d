// What a picture tells of each claim: who acts, for which side, in which event, when it was done and said, and the article's address.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(article:Article)
WITH DISTINCT claim, article
RETURN
  claim.id AS claim,
  claim.act AS act,
  CASE claim.polarity WHEN 'negated' THEN 'denied' ELSE claim.modality END AS how,
  COLLECT {
    MATCH (claim)-[:FOR]->(side:Entity)
    RETURN side.id AS id
    ORDER BY id
    UNION
    MATCH (claim)-[:SUBJECT]->(side:State|Organization|Group)
    WHERE NOT EXISTS { (claim)-[:FOR]->() }
    RETURN side.id AS id
    ORDER BY id
  } AS sides,
  COLLECT {
    MATCH (claim)-[:ABOUT]->(event:Event)
    RETURN event.id AS id
    ORDER BY id
  } AS events,
  claim.on AS happened,
  claim.onFrom AS happenedFrom,
  claim.onTo AS happenedTo,
  article.title AS title,
  article.url AS url,
  article.publishedFrom AS published
ORDER BY claim;
