// Removes the given articles and their claims from the graph.
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)<-[:STATED_IN]-(claim:Claim)
  WITH DISTINCT claim
  DETACH DELETE claim
}
DETACH DELETE article;
