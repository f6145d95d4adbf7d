// How many claims the given article has, and how many all articles have.
MATCH (claim:Claim)
WITH count(claim) AS all
OPTIONAL MATCH (:Article {id: $article})<-[:STATED_IN]-(claim:Claim)
RETURN count(DISTINCT claim) AS own, all;
