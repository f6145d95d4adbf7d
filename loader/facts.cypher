// Derives the given facts again from all claims that support them; one that no claim supports any more is removed. A claim supports a
// fact as its shape says: which of the entities that it names the fact joins. A fact of a side starts from whom the claim's
// subject acts for, or else from the subject. rows/FactDerivation says the same of claims that are not in the graph yet.
UNWIND $facts AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[fact:$(row.type)]->(to)
// Its lock, so that what another loader adds to it meanwhile is seen below or added later.
SET fact.locked = true
WITH row, from, to, fact
CALL (row, from, to) {
  // These branches follow from rows/FactShape: FactShapeTest compares them, and writes them with -Dparley.update=true.
  MATCH (from)<-[:SUBJECT]-(claim:Claim {factual: true})-[:ABOUT]->(to)
  WHERE row.shape = 'participation' AND toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) = row.type
  RETURN claim
  UNION
  MATCH (from)<-[side:SUBJECT|FOR]-(claim:Claim {factual: true})-[:ON]->(to)
  WHERE row.shape = 'stances' AND toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) = row.type
    AND (type(side) = 'FOR' OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN claim
  UNION
  MATCH (from)<-[:SUBJECT]-(claim:Claim {factual: true})-[:FOR]->(to)
  WHERE row.shape = 'speaks-for'
  RETURN claim
  UNION
  MATCH (from)<-[:SUBJECT]-(claim:Claim {factual: true, tenure: 'current'})-[:OFFICE]->(to)
  WHERE row.shape = 'offices'
  RETURN claim
  UNION
  MATCH (from)<-[side:SUBJECT|FOR]-(claim:Claim {factual: true})-[:TARGET]->(to)
  WHERE row.shape = 'addressed' AND toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) = row.type
    AND (type(side) = 'FOR' OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN claim
  // End of these branches.
}
MATCH (claim)-[:STATED_IN]->(article:Article)
WITH DISTINCT fact, claim, article, EXISTS { (claim)-[:VIA]->() } AS relayed
ORDER BY claim.origin
WITH
  fact,
  count(DISTINCT claim) AS claims,
  count(DISTINCT article) AS articles,
  count(DISTINCT CASE WHEN NOT relayed THEN article END) AS own,
  collect(DISTINCT CASE WHEN relayed THEN claim.origin END) AS relayedFrom,
  min(article.publishedFrom) AS first,
  max(article.publishedFrom) AS last
SET fact = {
  claims: claims,
  articles: articles,
  origins: own + size(relayedFrom),
  relayedFrom: CASE WHEN size(relayedFrom) > 0 THEN relayedFrom END,
  first: first,
  last: last
};
