// Between which things the given claims say something: what loader/facts derives facts from, and the claims that support
// none (denied, foretold, supposed, inferred, of another time) too.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (actor:Entity)<-[:SUBJECT]-(claim)-[:ABOUT]->(event:Event)
  WHERE claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'meets', 'attacks']
  RETURN actor AS from, toUpper(replace(claim.act, 'i', 'I')) AS type, event AS to
  UNION
  MATCH (side:Entity)<-[:SUBJECT|FOR]-(claim)-[:ON]->(demand:Demand)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
    AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN side AS from, toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) AS type, demand AS to
  UNION
  MATCH (side:Entity)<-[:SUBJECT|FOR]-(claim)-[:TARGET]->(target:Entity)
  WHERE side <> target
    AND claim.act IN ['accuses', 'criticises', 'threatens', 'consults']
    AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN side AS from, toUpper(replace(claim.act, 'i', 'I')) AS type, target AS to
  UNION
  MATCH (speaker:Entity)<-[:SUBJECT]-(claim)-[:FOR]->(side:Entity)
  WHERE side <> speaker
    // What is denied or foretold is the act, not for whom one would act.
    AND claim.factual
  RETURN speaker AS from, 'SPEAKS_FOR' AS type, side AS to
  UNION
  MATCH (holder:Entity)<-[:SUBJECT]-(claim)-[:OFFICE]->(office:Office)
  WHERE claim.factual OR claim.act = 'holds-office'
  RETURN holder AS from, 'HOLDS' AS type, office AS to
  UNION
  MATCH (actor:Entity)<-[:SUBJECT]-(claim)-[:ABOUT|ON|DOCUMENT]->(thing:Entity)
  WHERE claim.act IN ['agrees', 'hands-over']
  RETURN actor AS from, toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_')) AS type, thing AS to
}
RETURN
  claim.id AS claim,
  from.id AS from,
  type,
  to.id AS to,
  CASE
    WHEN claim.polarity = 'negated' THEN 'denied'
    WHEN type = 'AGREES' AND claim.outcome = 'none' AND claim.factual THEN 'denied'
    WHEN NOT claim.factual THEN claim.modality
    WHEN type = 'HOLDS' AND claim.tenure <> 'current' THEN claim.tenure
    ELSE 'reported'
  END AS how
ORDER BY from, type, to, how, claim;
