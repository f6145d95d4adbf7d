// Adds the support of new articles to facts; those that are new are made.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[fact:$(row.type)]->(to)
// Its lock: what it has is read below, after all that others add to it.
SET fact.locked = true
WITH row, fact, coalesce(fact.relayedFrom, []) AS before
WITH row, fact, coalesce(fact.origins, 0) - size(before) + row.own AS own, COLLECT {
  UNWIND before + row.relayedFrom AS origin
  RETURN DISTINCT origin
  ORDER BY origin
} AS relayedFrom
SET fact = {
  claims: coalesce(fact.claims, 0) + row.claims,
  articles: coalesce(fact.articles, 0) + row.articles,
  origins: own + size(relayedFrom),
  relayedFrom: CASE WHEN size(relayedFrom) > 0 THEN relayedFrom END,
  first: CASE WHEN fact.first <= row.first OR row.first IS NULL THEN fact.first ELSE row.first END,
  last: CASE WHEN fact.last >= row.last OR row.last IS NULL THEN fact.last ELSE row.last END
};
