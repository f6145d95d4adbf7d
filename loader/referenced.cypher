// The entities that the given articles and their claims refer to.
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)<-[:STATED_IN]-(:Claim)-->(entity:Entity)
  RETURN entity
  UNION
  MATCH (article)-[:PUBLISHED_BY]->(entity:Entity)
  RETURN entity
}
RETURN DISTINCT entity.id AS id
ORDER BY id;
