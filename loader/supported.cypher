// The facts that the claims of the given articles support, by shape, and how these alone do: facts.cypher tells how.
UNWIND $articles AS id
MATCH (article:Article {id: id})<-[:STATED_IN]-(claim:Claim {factual: true})
WITH DISTINCT article, claim
CALL (claim) {
  // These branches follow from rows/FactShape: FactShapeTest compares them, and writes them with -Dparley.update=true.
  MATCH (from:Entity)<-[:SUBJECT]-(claim)-[:ABOUT]->(to:Entity)
  WHERE claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'meets', 'attacks']
  RETURN 'participation' AS shape, from, toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) AS type, to
  UNION
  MATCH (from:Entity)<-[side:SUBJECT|FOR]-(claim)-[:ON]->(to:Entity)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
    AND (type(side) = 'FOR' OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN 'stances' AS shape, from, toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) AS type, to
  UNION
  MATCH (from:Entity)<-[:SUBJECT]-(claim)-[:FOR]->(to:Entity)
  RETURN 'speaks-for' AS shape, from, 'SPEAKS_FOR' AS type, to
  UNION
  MATCH (from:Entity)<-[:SUBJECT]-(claim)-[:OFFICE]->(to:Entity)
  WHERE claim.tenure = 'current'
  RETURN 'offices' AS shape, from, 'HOLDS' AS type, to
  UNION
  MATCH (from:Entity)<-[side:SUBJECT|FOR]-(claim)-[:TARGET]->(to:Entity)
  WHERE claim.act IN ['accuses', 'criticises', 'threatens', 'consults']
    AND (type(side) = 'FOR' OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN 'addressed' AS shape, from, toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) AS type, to
  // End of these branches.
}
WITH article, claim, shape, from, type, to
WHERE from <> to
WITH article, claim, shape, from, type, to, EXISTS { (claim)-[:VIA]->() } AS relayed
RETURN
  shape,
  from.id AS from,
  type,
  to.id AS to,
  count(DISTINCT claim) AS claims,
  count(DISTINCT article) AS articles,
  count(DISTINCT CASE WHEN NOT relayed THEN article END) AS own,
  collect(DISTINCT CASE WHEN relayed THEN claim.origin END) AS relayedFrom,
  min(article.publishedFrom) AS first,
  max(article.publishedFrom) AS last;
