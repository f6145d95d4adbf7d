// Which demands each side made, and who rejected them
//
// One row for each side and demand that it demanded, proposed or offered. A demand of another strength or scope is another demand.
// Only what articles report as so: predictions, denials and the authors' own judgements are left out.
//
// @param side text = null: only this side, by id, name or alias
// @values side MATCH (side:Actor)-[:DEMANDS|PROPOSES|OFFERS]->(:Demand) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @param topic text = null: only demands of this topic
// @values topic MATCH (demand:Demand) RETURN DISTINCT demand.topic AS value ORDER BY value
// @column side: the side that made it
// @column topic: what it is about
// @column demand: what is demanded
// @column acts: what the side did with it, in the order of the dates of the articles
// @column rejected_by: the sides that rejected it
// @column accepted_by: the sides that accepted it, conditionally or not
// @column articles: the articles that say so
// @example parley report demands/by-side --side state:UKR --evidence
MATCH (side:Actor)-[:DEMANDS|PROPOSES|OFFERS]->(demand:Demand)
WHERE ($side IS NULL OR $side IN [side.id, side.name] OR $side IN side.aliases)
  AND ($topic IS NULL OR demand.topic = $topic)
WITH DISTINCT side, demand
CALL (side, demand) {
  MATCH (demand)<-[:ON]-(claim:Claim {factual: true})-[:STATED_IN]->(article:Article)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
    AND (EXISTS { (claim)-[:FOR]->(side) } OR (EXISTS { (claim)-[:SUBJECT]->(side) } AND NOT EXISTS { (claim)-[:FOR]->() }))
  WITH claim, article, coalesce(claim.saidFrom, claim.onFrom, article.publishedFrom) AS date
  ORDER BY date, claim.id
  RETURN
    collect(DISTINCT claim.act) AS acts,
    collect(DISTINCT claim.id) AS claims
}
CALL (demand) {
  OPTIONAL MATCH (demand)<-[:ON]-(claim:Claim {factual: true})
  WHERE claim.act IN ['rejects', 'accepts', 'accepts-conditionally']
  WITH claim
  ORDER BY claim.id
  RETURN collect(claim.id) AS answers
}
WITH side, demand, acts, claims + [claim IN answers WHERE NOT claim IN claims] AS evidence
RETURN
  side.name AS side,
  demand.topic AS topic,
  demand.name AS demand,
  acts,
  COLLECT {
    MATCH (demand)<-[:REJECTS]-(other:Actor)
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS rejected_by,
  COLLECT {
    MATCH (demand)<-[:ACCEPTS|ACCEPTS_CONDITIONALLY]-(other:Actor)
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS accepted_by,
  COLLECT {
    UNWIND evidence AS id
    MATCH (:Claim {id: id})-[:STATED_IN]->(article:Article)
    RETURN DISTINCT article.id AS id
    ORDER BY id
  } AS articles,
  evidence
ORDER BY side, topic, demand;
