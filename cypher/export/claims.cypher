// Every claim in the order of ids, with what it is about and where it stands.
MATCH (claim:Claim)
WHERE claim.id >= ''
RETURN
  claim.id AS id,
  labels(claim) AS labels,
  properties(claim) AS properties,
  COLLECT {
    MATCH (claim)-[link]->(to)
    RETURN {type: type(link), to: to.id, properties: properties(link)}
  } AS links
ORDER BY id;
