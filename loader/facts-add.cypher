// Adds the support of new articles to facts; those that are new are made. Nobody else makes facts meanwhile, for loads wait for
// each other from facts-lock on; MERGE would also lock both entities, which the next transaction is linking claims to.
// Types are spelt out, since a relationship between two entities is found in a fraction of the time when the plan names its type.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
OPTIONAL CALL (row, from, to) {
  // These branches follow from rows/FactShape: FactShapeTest compares them, and writes them with -Dparley.update=true.
  WITH *
  WHERE row.shape = 'participation'
  MATCH (from)-[fact:MEDIATES|CHAIRS|HOSTS|LEADS|REPRESENTS|ATTENDS|MEETS|ATTACKS]->(to)
  WHERE type(fact) = row.type
  RETURN fact
  UNION ALL
  WITH *
  WHERE row.shape = 'stances'
  MATCH (from)-[fact:DEMANDS|PROPOSES|OFFERS|ACCEPTS|ACCEPTS_CONDITIONALLY|REJECTS|WITHDRAWS]->(to)
  WHERE type(fact) = row.type
  RETURN fact
  UNION ALL
  WITH *
  WHERE row.shape = 'speaks-for'
  MATCH (from)-[fact:SPEAKS_FOR]->(to)
  RETURN fact
  UNION ALL
  WITH *
  WHERE row.shape = 'offices'
  MATCH (from)-[fact:HOLDS]->(to)
  RETURN fact
  UNION ALL
  WITH *
  WHERE row.shape = 'addressed'
  MATCH (from)-[fact:ACCUSES|CRITICISES|THREATENS|CONSULTS]->(to)
  WHERE type(fact) = row.type
  RETURN fact
  // End of these branches.
}
FOREACH (new IN CASE WHEN fact IS NULL THEN [row.properties] ELSE [] END |
  CREATE (from)-[made:$(row.type)]->(to)
  SET made = new
)
WITH row.own AS own, row.relayedFrom AS relayedFrom, row.properties AS new, fact, coalesce(fact.relayedFrom, []) AS before
WHERE fact IS NOT NULL
WITH new, fact, coalesce(fact.origins, 0) - size(before) + own AS own, COLLECT {
  UNWIND before + relayedFrom AS origin
  RETURN DISTINCT origin
  ORDER BY origin
} AS relayedFrom
SET fact = {
  claims: coalesce(fact.claims, 0) + new.claims,
  articles: coalesce(fact.articles, 0) + new.articles,
  origins: own + size(relayedFrom),
  relayedFrom: CASE WHEN size(relayedFrom) > 0 THEN relayedFrom END,
  first: CASE WHEN fact.first <= new.first OR new.first IS NULL THEN fact.first ELSE new.first END,
  last: CASE WHEN fact.last >= new.last OR new.last IS NULL THEN fact.last ELSE new.last END
};
