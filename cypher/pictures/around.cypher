// The claims that speak of the given things.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})<-[:SUBJECT|FOR|ON|ABOUT|TARGET|OFFICE|DOCUMENT]-(claim:Claim)
WITH DISTINCT claim
RETURN claim.id AS claim
ORDER BY claim;
