// Which demands were accepted under a condition, and under which
//
// One row for each acceptance that an article ties to a condition. Such an acceptance is neither an acceptance nor a rejection.
//
// @param by text = null: only acceptances by this side, by id, name or alias
// @values by MATCH (:Demand)<-[:ON]-(claim:Claim)-[:SUBJECT|FOR]->(side:Actor) WHERE (claim.act = 'accepts-conditionally' OR (claim.act = 'accepts' AND claim.condition IS NOT NULL)) AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() }) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @param topic text = null: only demands of this topic
// @values topic MATCH (demand:Demand) WHERE demand.topic IS NOT NULL RETURN DISTINCT demand.topic AS value ORDER BY value
// @column demand: what is accepted
// @column topic: what it is about
// @column by: the side that accepts it
// @column voiced_by: who accepted it for the side, where an article says
// @column condition: what the side wants in return or beforehand, or that no article says
// @column made_by: the sides that demanded, proposed or offered it, or that no article says
// @column round: the round that the acceptance is about, where the article names one
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where it says that it is not so
// @example parley report demands/accepted-conditionally --evidence
CALL () {
  MATCH (side:Entity:Actor {id: $by})<-[:SUBJECT|FOR]-(claim:Claim)-[:ON]->(wanted:Demand)
  RETURN wanted, claim, side
  UNION
  WITH $by AS name
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
  MATCH (wanted)<-[:ON]-(claim:Claim)-[:SUBJECT|FOR]->(side:Actor)
  WHERE name IS NULL OR name = side.name OR name IN side.aliases
  RETURN wanted, claim, side
}
WITH wanted, claim, side
WHERE (claim.act = 'accepts-conditionally' OR (claim.act = 'accepts' AND claim.condition IS NOT NULL))
  AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  AND ($topic IS NULL OR wanted.topic = $topic)
MATCH (claim)-[stated:STATED_IN]->(article:Article)
OPTIONAL MATCH (claim)-[:ABOUT]->(sitting:Round)
WITH wanted, claim, side, article, sitting, min(stated.start) AS start
// Who made a demand is looked up once, however often it is accepted.
WITH wanted, collect({claim: claim, side: side, article: article, sitting: sitting, start: start}) AS acceptances
CALL (wanted) {
  OPTIONAL MATCH (wanted)<-[:ON]-(making:Claim {factual: true})
  WHERE making.act IN ['demands', 'proposes', 'offers']
  WITH making
  ORDER BY making.id
  RETURN collect(making.id) AS made
}
WITH wanted, acceptances, made,
  CASE made
    WHEN [] THEN ['no article says']
    ELSE COLLECT {
      MATCH (wanted)<-[:DEMANDS|PROPOSES|OFFERS]-(maker:Actor)
      WITH DISTINCT maker
      RETURN maker.name AS name
      ORDER BY name, maker.id
    }
  END AS makers
UNWIND acceptances AS one
WITH wanted, made, makers, one.claim AS claim, one.side AS side, one.article AS article, one.sitting AS sitting, one.start AS start
RETURN
  wanted.name AS demand,
  wanted.topic AS topic,
  side.name AS by,
  COLLECT {
    MATCH (claim)-[:SUBJECT]->(voice:Actor)
    WHERE voice <> side AND EXISTS { (claim)-[:FOR]->(side) }
    RETURN voice.name AS name
    ORDER BY name, voice.id
  } AS voiced_by,
  coalesce(claim.condition, 'no article says') AS condition,
  makers AS made_by,
  sitting.name AS round,
  CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END AS how,
  [claim.id] + made AS evidence
ORDER BY demand, wanted.id, by, side.id, article.publishedFrom, article.id, start, claim.id;
