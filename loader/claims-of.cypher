// The claims of the given articles.
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(claim:Claim)
WITH DISTINCT claim
RETURN claim.id AS claim
ORDER BY claim;
