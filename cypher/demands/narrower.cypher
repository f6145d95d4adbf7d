// Which demands are forms of one another
//
// One row for each demand that has a wider or a narrower form, with who made each form and who rejected it. A rejection of one form
// says nothing about another. A form without "rejected by" is one that no article says was rejected.
// What is foretold, supposed or denied is marked so; an author's own judgement about a side is left out.
//
// @param demand text = null: only this demand, by id, name or alias
// @values demand MATCH (demand:Demand) WHERE EXISTS { (demand)-[:NARROWER_THAN]-() } RETURN demand.id AS value, demand.name AS name ORDER BY value
// @param topic text = null: only demands of this topic
// @values topic MATCH (demand:Demand) WHERE demand.topic IS NOT NULL RETURN DISTINCT demand.topic AS value ORDER BY value
// @column topic: what the demand is about
// @column demand: the demand
// @column made_by: the sides that demanded, proposed or offered it, or that no article says
// @column rejected_by: the sides that rejected it, or that no article says
// @column wider: the forms that ask for less or leave more open, the nearest first, each with who made and who rejected it
// @column narrower: the stricter or smaller forms, the nearest first, each with who made and who rejected it
// @example parley report demands/narrower --evidence
CALL () {
  MATCH (wanted:Entity:Demand {id: $demand})
  RETURN wanted
  UNION
  MATCH (wanted:Demand {topic: $topic})
  WHERE $demand IS NULL
  RETURN wanted
  UNION
  WITH $demand AS name
  WHERE NOT EXISTS { (:Entity {id: name}) } AND (name IS NOT NULL OR $topic IS NULL)
  MATCH (wanted:Demand)
  WHERE name IS NULL OR name = wanted.name OR name IN wanted.aliases
  RETURN wanted
}
WITH wanted
WHERE EXISTS { (wanted)-[:NARROWER_THAN]-(:Demand) }
  AND ($topic IS NULL OR wanted.topic = $topic)
CALL (wanted) {
  RETURN 'self' AS relation, 0 AS steps, wanted AS form
  UNION
  MATCH path = (wanted)((:Demand)-[:NARROWER_THAN]->(:Demand))+(form:Demand)
  RETURN 'wider' AS relation, min(length(path)) AS steps, form
  UNION
  MATCH path = (form:Demand)((:Demand)-[:NARROWER_THAN]->(:Demand))+(wanted)
  RETURN 'narrower' AS relation, min(length(path)) AS steps, form
}
CALL (form) {
  OPTIONAL MATCH (form)<-[:ON]-(claim:Claim)-[:SUBJECT|FOR]->(side:Actor)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'rejects']
    AND claim.modality <> 'inferred'
    AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  WITH claim, side,
    side.name + CASE
      WHEN claim.factual THEN ''
      WHEN claim.polarity = 'negated' THEN ' (denied, ' + claim.modality + ')'
      ELSE ' (' + claim.modality + ')'
    END AS name
  ORDER BY name, side.id, claim.id
  RETURN
    collect(DISTINCT CASE WHEN claim.act <> 'rejects' THEN name END) AS makers,
    collect(DISTINCT CASE claim.act WHEN 'rejects' THEN name END) AS rejecters,
    collect(DISTINCT claim.id) AS claims
}
WITH wanted, relation, steps, form, makers, rejecters, claims,
  reduce(text = '', name IN makers | text + CASE text WHEN '' THEN '' ELSE ', ' END + name) AS by,
  reduce(text = '', name IN rejecters | text + CASE text WHEN '' THEN '' ELSE ', ' END + name) AS against
WITH wanted, relation, steps, form, makers, rejecters, claims,
  form.name + CASE
    WHEN by = '' AND against = '' THEN ' (no article says by whom)'
    WHEN against = '' THEN ' (made by ' + by + ')'
    WHEN by = '' THEN ' (rejected by ' + against + ')'
    ELSE ' (made by ' + by + '; rejected by ' + against + ')'
  END AS told
ORDER BY steps, form.name, form.id
WITH wanted,
  head(collect(CASE relation WHEN 'self' THEN {makers: makers, rejecters: rejecters} END)) AS own,
  max(CASE relation WHEN 'wider' THEN steps ELSE 0 END) AS depth,
  collect(CASE relation WHEN 'wider' THEN told END) AS wider,
  collect(CASE relation WHEN 'narrower' THEN told END) AS narrower,
  collect(claims) AS claims
RETURN
  wanted.topic AS topic,
  wanted.name AS demand,
  CASE own.makers WHEN [] THEN ['no article says'] ELSE own.makers END AS made_by,
  CASE own.rejecters WHEN [] THEN ['no article says'] ELSE own.rejecters END AS rejected_by,
  wider,
  narrower,
  reduce(all = [], some IN claims | all + some) AS evidence
ORDER BY topic, depth, demand, wanted.id;
