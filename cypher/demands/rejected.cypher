// Which demands were rejected, and by whom
//
// One row for each demand and side that rejects it. Below the rejections that articles report as so come, marked in the column how,
// those that they foretell, suppose or deny, in rows of their own. An author's own judgement that a side cannot accept something
// is no rejection by that side and is left out; claims/by-article has it.
//
// @param by text = null: only rejections by this side, by id, name or alias
// @values by MATCH (:Demand)<-[:ON]-(claim:Claim {act: 'rejects'})-[:SUBJECT|FOR]->(side:Actor) WHERE claim.modality <> 'inferred' AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() }) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @param of text = null: only demands made by this side, by id, name or alias
// @values of MATCH (side:Actor)-[:DEMANDS|PROPOSES|OFFERS]->(:Demand) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @column demand: what is rejected
// @column topic: what it is about
// @column demanded_by: the sides that demanded, proposed or offered it, or that no article says
// @column rejected_by: the side that rejects it
// @column voiced_by: who rejected it for the side, where an article says
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical; denied where they say that it is not so
// @example parley report demands/rejected --evidence
CALL () {
  MATCH (side:Entity:Actor {id: $by})<-[:SUBJECT|FOR]-(claim:Claim {act: 'rejects'})-[:ON]->(refused:Demand)
  RETURN refused, claim, side
  UNION
  WITH $by AS by
  WHERE by IS NULL
  MATCH (:Entity {id: $of})-[:DEMANDS|PROPOSES|OFFERS]->(refused:Demand)<-[:ON]-(claim:Claim {act: 'rejects'})-[:SUBJECT|FOR]->(side:Actor)
  RETURN refused, claim, side
  UNION
  WITH $by AS by
  WHERE NOT EXISTS { (:Entity {id: by}) } AND (by IS NOT NULL OR NOT EXISTS { (:Entity {id: $of}) })
  MATCH (refused:Demand)<-[:ON]-(claim:Claim {act: 'rejects'})-[:SUBJECT|FOR]->(side:Actor)
  WHERE by IS NULL OR by = side.name OR by IN side.aliases
  RETURN refused, claim, side
}
// Whose demand it is, and below by what, is asked once of each demand, however often it is rejected.
WITH refused, collect({claim: claim, side: side}) AS refusals
WHERE $of IS NULL OR EXISTS {
  MATCH (refused)<-[:DEMANDS|PROPOSES|OFFERS]-(maker:Actor)
  WHERE $of IN [maker.id, maker.name] OR $of IN maker.aliases
}
UNWIND refusals AS refusal
WITH refused, refusal.claim AS claim, refusal.side AS side
WHERE claim.modality <> 'inferred'
  AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH refused, side, claim, article, stated
ORDER BY article.id, stated.start, claim.id
WITH refused, side, claim.factual AS factual, claim.polarity AS polarity,
  collect(DISTINCT CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END) AS how,
  collect(DISTINCT claim) AS claims
WITH refused, collect({side: side, factual: factual, polarity: polarity, how: how, claims: claims}) AS refusals
CALL (refused) {
  OPTIONAL MATCH (refused)<-[:ON]-(claim:Claim {factual: true})-[stated:STATED_IN]->(article:Article)
  WHERE claim.act IN ['demands', 'proposes', 'offers']
  WITH claim, article, stated
  ORDER BY article.id, stated.start, claim.id
  RETURN collect(DISTINCT claim.id) AS made
}
WITH refused, refusals, made,
  CASE made
    WHEN [] THEN ['no article says']
    ELSE COLLECT {
      MATCH (refused)<-[:DEMANDS|PROPOSES|OFFERS]-(maker:Actor)
      RETURN DISTINCT maker.name AS name
      ORDER BY name
    }
  END AS makers
UNWIND refusals AS refusal
WITH refused, made, makers, refusal.side AS side, refusal.factual AS factual, refusal.polarity AS polarity,
  refusal.how AS how, refusal.claims AS claims
RETURN
  refused.name AS demand,
  refused.topic AS topic,
  makers AS demanded_by,
  side.name AS rejected_by,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:SUBJECT]->(voice:Actor)
    WHERE voice <> side
      AND EXISTS { (claim)-[:FOR]->(side) }
    RETURN DISTINCT voice.name AS name
    ORDER BY name
  } AS voiced_by,
  how,
  [claim IN claims | claim.id] + made AS evidence
ORDER BY factual DESC, rejected_by, side.id, topic, demand, refused.id, polarity;
