// Which demands were rejected, and by whom
//
// One row for each demand and side that rejects it. A predicted rejection is listed and marked future;
// an author's own judgement that a side cannot accept something is not a rejection by that side, and is left out.
//
// @param by text = null: only rejections by this side, by id, name or alias
// @values by MATCH (side:Actor)-[:REJECTS]->(:Demand) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @param of text = null: only demands made by this side, by id, name or alias
// @values of MATCH (side:Actor)-[:DEMANDS|PROPOSES|OFFERS]->(:Demand) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @column demand: what is rejected
// @column topic: what it is about
// @column demanded_by: the sides that demanded, proposed or offered it
// @column rejected_by: the side that rejects it
// @column how: how the articles put it: asserted, attributed, hedged or future
// @column articles: the articles that say so
// @example parley report demands/rejected --by state:UKR --evidence
MATCH (demand:Demand)<-[:ON]-(claim:Claim {act: 'rejects', polarity: 'affirmed'})-[:SUBJECT|FOR]->(side:Actor)
WHERE NOT claim.modality IN ['hypothetical', 'inferred']
  AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  AND ($by IS NULL OR $by IN [side.id, side.name] OR $by IN side.aliases)
WITH DISTINCT demand, side, claim
MATCH (claim)-[:STATED_IN]->(article:Article)
WITH demand, side, claim, article
ORDER BY claim.id, article.id
WITH demand, side,
  collect(DISTINCT claim.modality) AS how,
  collect(DISTINCT article.id) AS articles,
  collect(DISTINCT claim.id) AS evidence
WHERE $of IS NULL OR EXISTS {
  MATCH (demand)<-[:DEMANDS|PROPOSES|OFFERS]-(other:Actor)
  WHERE $of IN [other.id, other.name] OR $of IN other.aliases
}
RETURN
  demand.name AS demand,
  demand.topic AS topic,
  COLLECT {
    MATCH (demand)<-[:DEMANDS|PROPOSES|OFFERS]-(other:Actor)
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS demanded_by,
  side.name AS rejected_by,
  how,
  articles,
  evidence
ORDER BY rejected_by, topic, demand;
