// Who took back or turned round a stance
//
// One row for each person or side and demand for which articles report both: that it was made or accepted, and that it was
// rejected or withdrawn. A conditional acceptance is neither. Only what articles report as so; two articles that differ look
// alike, so read how each puts it. No row means that no article shows such a turn.
//
// @param who text = null: only this person or side, by id, name or alias
// @values who MATCH (who:Actor) WHERE EXISTS { (who)<-[:SUBJECT|FOR]-(:Claim {factual: true})-[:ON]->(:Demand) } RETURN who.id AS value, who.name AS name ORDER BY value
// @column who: the person or the side
// @column demand: the demand
// @column topic: what it is about
// @column stood_for: each time it was made or accepted, with the date, the round and the article
// @column stood_against: each time it was rejected or withdrawn, with the date, the round and the article
// @column turn: turned against it, came round to it, back and forth; or that no article says which came first
// @column how: how the articles put it: asserted or attributed or hedged
// @example parley report people/reversals --evidence
CALL () {
  MATCH (someone:Entity:Actor {id: $who})<-[:SUBJECT|FOR]-(claim:Claim {factual: true})-[:ON]->(wanted:Demand)
  RETURN someone, wanted, collect(DISTINCT claim) AS told
  UNION
  WITH $who AS name
  WHERE NOT EXISTS { (:Entity {id: name}) }
  MATCH (wanted:Demand)<-[:ON]-(claim:Claim {factual: true})-[:SUBJECT|FOR]->(someone:Actor)
  WHERE name IS NULL OR name = someone.name OR name IN someone.aliases
  RETURN someone, wanted, collect(DISTINCT claim) AS told
}
CALL (someone, told) {
  UNWIND told AS claim
  WITH someone, claim
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'rejects', 'withdraws']
    AND (someone:Person OR EXISTS { (claim)-[:FOR]->(someone) } OR NOT EXISTS { (claim)-[:FOR]->() })
  MATCH (claim)-[:STATED_IN]->(article:Article)
  OPTIONAL MATCH (claim)-[:ABOUT]->(sitting:Round)-[:PART_OF]->(talks:Process)
  WITH DISTINCT someone, claim, article, sitting, talks
  WITH someone, claim, article, sitting, talks,
    CASE
      WHEN claim.saidPrecision IS NOT NULL THEN {from: claim.saidFrom, to: claim.saidTo, text: 'said ' + coalesce(claim.said, '"' + claim.saidText + '"')}
      WHEN claim.onPrecision IS NOT NULL THEN {from: claim.onFrom, to: claim.onTo, text: coalesce(claim.on, '"' + claim.onText + '"')}
      ELSE {
        from: article.publishedFrom,
        to: article.publishedTo,
        text: coalesce('published ' + coalesce(article.published, '"' + article.publishedText + '"'), 'undated')
      }
    END AS date
  ORDER BY date.from, sitting.ordinal, article.id, claim.id
  RETURN collect({
    claim: claim,
    for: claim.act IN ['demands', 'proposes', 'offers', 'accepts'],
    from: date.from,
    to: date.to,
    ordinal: sitting.ordinal,
    talks: talks.id,
    text: claim.act + ', ' + date.text + coalesce(', ' + sitting.name, '') + ' (' + article.id + ', ' + claim.modality + ')'
  }) AS steps
}
WITH wanted, someone, steps, [step IN steps WHERE step.for] AS pros, [step IN steps WHERE NOT step.for] AS cons
WHERE pros <> [] AND cons <> []
CALL (pros, cons) {
  UNWIND pros AS pro
  UNWIND cons AS con
  WITH
    CASE
      WHEN pro.talks = con.talks AND pro.ordinal < con.ordinal OR pro.to < con.from THEN 'turned against it'
      WHEN pro.talks = con.talks AND con.ordinal < pro.ordinal OR con.to < pro.from THEN 'came round to it'
    END AS turn
  RETURN collect(DISTINCT turn) AS turns
}
RETURN
  someone.name AS who,
  wanted.name AS demand,
  wanted.topic AS topic,
  [pro IN pros | pro.text] AS stood_for,
  [con IN cons | con.text] AS stood_against,
  CASE size(turns)
    WHEN 0 THEN 'no article says which came first'
    WHEN 1 THEN turns[0]
    ELSE 'back and forth'
  END AS turn,
  COLLECT {
    UNWIND steps AS step
    RETURN DISTINCT step.claim.modality AS modality
    ORDER BY modality
  } AS how,
  [step IN steps | step.claim.id] AS evidence
ORDER BY who, someone.id, demand, wanted.id;
