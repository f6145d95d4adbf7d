// Which demands each side made, and who rejected them
//
// One row for each side and demand that it demanded, proposed or offered. A demand of another strength or scope is another demand.
// Only what articles report as so: what they foretell, suppose, deny or judge themselves is left out; demands/rejected has such rejections, marked.
//
// @param side text = null: only this side, by id, name or alias
// @values side MATCH (side:Actor)-[:DEMANDS|PROPOSES|OFFERS]->(:Demand) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @param topic text = null: only demands of this topic
// @values topic MATCH (demand:Demand) WHERE demand.topic IS NOT NULL RETURN DISTINCT demand.topic AS value ORDER BY value
// @column side: the side that made it
// @column topic: what it is about
// @column demand: what is demanded
// @column acts: what the side did with it, in the order of the articles' dates, undated ones last
// @column rejected_by: the others that rejected it
// @column accepted_by: the others that accepted it, with the condition if there was one
// @column outcome: what the talks made of it: agreed, agreed-to-work-on, carried-out, none
// @example parley report demands/by-side --evidence
CALL () {
  MATCH (maker:Entity:Actor {id: $side})-[:DEMANDS|PROPOSES|OFFERS]->(wanted:Demand)
  RETURN maker, wanted
  UNION
  WITH $side AS name
  WHERE NOT EXISTS { (:Entity {id: name}) }
  CALL (name) {
    MATCH (wanted:Demand {topic: $topic})
    RETURN wanted
    UNION
    WITH $topic AS topic
    WHERE topic IS NULL
    MATCH (wanted:Demand)
    RETURN wanted
  }
  MATCH (wanted)<-[:DEMANDS|PROPOSES|OFFERS]-(maker:Actor)
  WHERE name IS NULL OR name = maker.name OR name IN maker.aliases
  RETURN maker, wanted
}
WITH maker, wanted
WHERE $topic IS NULL OR wanted.topic = $topic
CALL (maker, wanted) {
  MATCH (wanted)<-[:ON]-(claim:Claim {factual: true})-[stated:STATED_IN]->(article:Article)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
    AND (EXISTS { (claim)-[:FOR]->(maker) } OR (EXISTS { (claim)-[:SUBJECT]->(maker) } AND NOT EXISTS { (claim)-[:FOR]->() }))
  WITH claim, article, min(stated.start) AS start
  ORDER BY coalesce(claim.saidFrom, claim.onFrom, article.publishedFrom), article.id, start, claim.id
  RETURN collect(DISTINCT claim.act) AS acts, collect(claim) AS own
}
CALL (maker, wanted) {
  OPTIONAL MATCH (wanted)<-[:ON]-(claim:Claim {factual: true})-[stated:STATED_IN]->(article:Article)
  WHERE claim.act IN ['accepts', 'accepts-conditionally', 'rejects', 'agrees']
  WITH claim, article, stated
  ORDER BY article.publishedFrom, article.id, stated.start, claim.id
  RETURN collect(DISTINCT claim) AS others
}
WITH maker, wanted, acts, own + [claim IN others WHERE NOT claim IN own] AS claims
RETURN
  maker.name AS side,
  wanted.topic AS topic,
  wanted.name AS demand,
  acts,
  COLLECT {
    MATCH (wanted)<-[:REJECTS]-(other:Actor)
    WHERE other <> maker
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS rejected_by,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:SUBJECT|FOR]->(other:Actor)
    WHERE claim.act IN ['accepts', 'accepts-conditionally']
      AND other <> maker
      AND (EXISTS { (claim)-[:FOR]->(other) } OR NOT EXISTS { (claim)-[:FOR]->() })
    RETURN DISTINCT other.name + coalesce(' (if ' + claim.condition + ')', '') AS name
    ORDER BY name
  } AS accepted_by,
  COLLECT {
    UNWIND claims AS claim
    WITH claim
    WHERE claim.act = 'agrees'
    RETURN DISTINCT claim.outcome AS outcome
    ORDER BY outcome
  } AS outcome,
  [claim IN claims | claim.id] AS evidence
ORDER BY side, maker.id, topic, demand, wanted.id;
