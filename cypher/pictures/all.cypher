// Every claim, article by article.
// @plan reads every article, because everything is drawn
MATCH (article:Article)
CALL (article) {
  MATCH (article)<-[:STATED_IN]-(claim:Claim)
  RETURN DISTINCT claim
}
RETURN claim.id AS claim
ORDER BY claim;
