// What each side made of each demand
//
// One row for each demand. A name stands alone where articles report it as so; what they foretell, suppose or deny is marked, and so is
// an author's own judgement (inferred), which is no stance of the side. Who is silent may still have spoken: no article says so.
//
// @param topic text = null: only demands of this topic
// @values topic MATCH (demand:Demand) WHERE demand.topic IS NOT NULL RETURN DISTINCT demand.topic AS value ORDER BY value
// @param side text = null: only demands on which this side takes a stance, by id, name or alias
// @values side MATCH (side:Actor)-[:DEMANDS|PROPOSES|OFFERS|ACCEPTS|ACCEPTS_CONDITIONALLY|REJECTS|WITHDRAWS]->(:Demand) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @column demand: what is demanded
// @column topic: what it is about
// @column wider: the demands of which it is a stricter or smaller form
// @column made_by: who demanded, proposed or offered it, or that no article says
// @column accepted_by: who accepted it, with the condition if there was one
// @column rejected_by: who rejected it
// @column withdrawn_by: who took it back
// @column outcome: what the talks made of it: agreed, agreed-to-work-on, carried-out, none
// @column silent: the sides of the same talks for which no article gives a stance or an agreement
// @plan reads every process, because a side that is silent on a demand is known by the talks it came to
// @example parley report demands/matrix --evidence
CALL () {
  // For each side of any talks, who came to them: asked once, not demand by demand.
  MATCH (talks:Process)
  CALL (talks) {
    MATCH (talks)<-[:PART_OF]-(:Round)<-[:ABOUT]-(coming:Claim)-[:SUBJECT|FOR]->(party:Actor)
    WHERE (coming.act = 'meets' AND EXISTS { (coming)-[:SUBJECT]->(party) })
      OR (coming.act IN ['leads', 'represents', 'attends'] AND EXISTS { (coming)-[:FOR]->(party) })
      OR (coming.act = 'attends' AND NOT party:Person AND NOT EXISTS { (coming)-[:FOR]->() })
    RETURN collect(DISTINCT party) AS known, collect(DISTINCT CASE WHEN coming.factual THEN party END) AS came
  }
  UNWIND known AS one
  UNWIND came AS party
  WITH one, collect(DISTINCT party) AS others
  RETURN collect({one: one, others: others}) AS partners
}
CALL (partners) {
  MATCH (:Entity:Actor {id: $side})<-[:SUBJECT|FOR]-(:Claim)-[:ON]->(wanted:Demand)
  RETURN wanted
  UNION
  WITH $side AS side
  WHERE NOT EXISTS { (:Entity {id: side}) }
  CALL (side) {
    MATCH (wanted:Demand {topic: $topic})
    RETURN wanted
    UNION
    WITH $topic AS topic
    WHERE topic IS NULL
    MATCH (wanted:Demand)
    RETURN wanted
  }
  RETURN wanted
}
WITH partners, wanted
WHERE $topic IS NULL OR wanted.topic = $topic
CALL (wanted) {
  MATCH (wanted)<-[:ON]-(claim:Claim)-[:SUBJECT|FOR]->(side:Actor)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws', 'agrees']
    AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  WITH claim, side,
    CASE
      WHEN claim.factual THEN ''
      WHEN claim.polarity = 'negated' THEN ' (denied, ' + claim.modality + ')'
      ELSE ' (' + claim.modality + ')'
    END AS mark
  ORDER BY side.name, side.id, claim.id
  RETURN
    collect(DISTINCT CASE WHEN claim.act IN ['demands', 'proposes', 'offers'] THEN side.name + mark END) AS makers,
    collect(DISTINCT CASE
      WHEN claim.act IN ['accepts', 'accepts-conditionally'] THEN side.name + coalesce(', if ' + claim.condition, '') + mark
    END) AS accepters,
    collect(DISTINCT CASE claim.act WHEN 'rejects' THEN side.name + mark END) AS rejecters,
    collect(DISTINCT CASE claim.act WHEN 'withdraws' THEN side.name + mark END) AS withdrawers,
    collect(DISTINCT CASE claim.act WHEN 'agrees' THEN claim.outcome + mark END) AS outcomes,
    collect(DISTINCT CASE WHEN claim.modality <> 'inferred' AND NOT coalesce(claim.outcome, '') = 'none' THEN side END) AS heard,
    collect(DISTINCT side) AS named,
    collect(DISTINCT claim.id) AS claims
}
WITH partners, wanted, makers, accepters, rejecters, withdrawers, outcomes, heard, named, claims
WHERE claims <> []
  AND ($side IS NULL OR any(one IN named WHERE $side IN [one.id, one.name] OR $side IN one.aliases))
RETURN
  wanted.name AS demand,
  wanted.topic AS topic,
  COLLECT {
    MATCH (wanted)-[:NARROWER_THAN]->(wide:Demand)
    RETURN wide.name AS name
    ORDER BY name, wide.id
  } AS wider,
  CASE makers WHEN [] THEN ['no article says'] ELSE makers END AS made_by,
  accepters AS accepted_by,
  rejecters AS rejected_by,
  withdrawers AS withdrawn_by,
  outcomes AS outcome,
  COLLECT {
    UNWIND partners AS side
    WITH side
    WHERE side.one IN named
    UNWIND side.others AS party
    WITH DISTINCT party
    WHERE NOT party IN heard
    RETURN party.name AS name
    ORDER BY name, party.id
  } AS silent,
  claims AS evidence
ORDER BY topic, demand, wanted.id;
