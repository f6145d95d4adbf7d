// What became of each demand, step by step
//
// One row for each step that a side took on a demand, in the order of the last days that their dates can mean, undated ones last.
// The first dated time that a side makes a demand is tabled, or narrowed from the nearest wider form that it made on an earlier day,
// whether or not an article calls it so. Later times, and those of other articles, are repeated: two articles of one day may mean one
// occasion. What the talks agreed is in rounds/outcomes. An author's own judgement is no step of a side and is left out.
//
// @param demand text = null: only this demand, by id, name or alias
// @values demand MATCH (demand:Demand) RETURN demand.id AS value, demand.name AS name ORDER BY value
// @param side text = null: only this side, by id, name or alias
// @values side MATCH (side:Actor)-[:DEMANDS|PROPOSES|OFFERS|ACCEPTS|ACCEPTS_CONDITIONALLY|REJECTS|WITHDRAWS]->(:Demand) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @param topic text = null: only demands of this topic
// @values topic MATCH (demand:Demand) WHERE demand.topic IS NOT NULL RETURN DISTINCT demand.topic AS value ORDER BY value
// @column topic: what the demand is about
// @column demand: the demand
// @column side: the side that took the step
// @column transition: tabled, narrowed, repeated, accepted, accepted conditionally, rejected or withdrawn; "tabled or repeated" where no date tells
// @column condition: the condition that the side put, where the article gives one
// @column date: the date of the step, in EDTF or in the article's words in quotes, or that no article says
// @column dated_by: what was on that date: said, happened, or the article was published
// @column round: the round that the step is about, where the article names one
// @column voiced_by: who took the step for the side, where an article says
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical; denied where it says that it is not so
// @example parley report demands/ledger --evidence
CALL () {
  WITH $demand AS demand
  WHERE demand IS NULL
  MATCH (party:Entity:Actor {id: $side})<-[:SUBJECT|FOR]-(claim:Claim)-[:ON]->(wanted:Demand)
  RETURN wanted, claim, party
  UNION
  WITH $side AS side
  WHERE $demand IS NOT NULL OR NOT EXISTS { (:Entity {id: side}) }
  CALL (side) {
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
  MATCH (wanted)<-[:ON]-(claim:Claim)-[:SUBJECT|FOR]->(party:Actor)
  WHERE side IS NULL OR side IN [party.id, party.name] OR side IN party.aliases
  RETURN wanted, claim, party
}
WITH wanted, claim, party
WHERE ($topic IS NULL OR wanted.topic = $topic)
  AND claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
  AND claim.modality <> 'inferred'
  AND (EXISTS { (claim)-[:FOR]->(party) } OR NOT EXISTS { (claim)-[:FOR]->() })
MATCH (claim)-[:STATED_IN]->(article:Article)
OPTIONAL MATCH (claim)-[:ABOUT]->(sitting:Round)
WITH DISTINCT wanted, claim, party, article, sitting,
  CASE
    WHEN claim.saidPrecision IS NOT NULL THEN 'said'
    WHEN claim.onPrecision IS NOT NULL THEN 'happened'
    WHEN article.publishedPrecision IS NOT NULL THEN 'published'
  END AS basis
WITH wanted, claim, party, article, sitting, basis,
  CASE basis
    WHEN 'said' THEN coalesce(claim.said, '"' + claim.saidText + '"')
    WHEN 'happened' THEN coalesce(claim.on, '"' + claim.onText + '"')
    ELSE coalesce(article.published, '"' + article.publishedText + '"', 'no article says')
  END AS date,
  CASE basis WHEN 'said' THEN claim.saidFrom WHEN 'happened' THEN claim.onFrom ELSE article.publishedFrom END AS day,
  // A step of some day in March comes behind one of 15 March: it cannot be put before it.
  CASE basis WHEN 'said' THEN claim.saidTo WHEN 'happened' THEN claim.onTo ELSE article.publishedTo END AS until
ORDER BY until, day, sitting.ordinal, article.id, claim.id
// What an article says in two places is one step.
WITH wanted, party, article, sitting, basis, date, day, until,
  claim.act AS act, claim.condition AS condition, claim.option AS option,
  claim.factual AS factual, claim.polarity AS polarity, claim.modality AS modality,
  collect(claim) AS claims
// All that a side did with a demand at once, so that its forms and beginnings are looked up only once.
WITH wanted, party, collect({
  article: article, sitting: sitting, basis: basis, date: date, day: day, until: until, act: act, condition: condition,
  option: option, factual: factual, polarity: polarity, modality: modality, claims: claims
}) AS steps
WITH wanted, party, steps, [step IN steps WHERE step.factual AND step.act IN ['demands', 'proposes', 'offers']] AS makings
CALL (makings) {
  UNWIND makings AS making
  WITH making
  ORDER BY making.day, making.article.id
  RETURN collect(making)[0] AS earliest
}
CALL (wanted, party) {
  MATCH path = (wanted)((:Demand)-[:NARROWER_THAN]->(:Demand))+(wide:Demand)
  // First the wider forms, which are few, whatever else the side demands.
  WITH party, wide, min(length(path)) AS far
  WHERE EXISTS { (party)-[:DEMANDS|PROPOSES|OFFERS]->(wide) }
  MATCH (wide)<-[:ON]-(other:Claim {factual: true})-[:STATED_IN]->(told:Article)
  WHERE other.act IN ['demands', 'proposes', 'offers']
    AND (EXISTS { (other)-[:FOR]->(party) } OR (EXISTS { (other)-[:SUBJECT]->(party) } AND NOT EXISTS { (other)-[:FOR]->() }))
  WITH wide, far,
    min(CASE
      WHEN other.saidPrecision IS NOT NULL THEN other.saidTo
      WHEN other.onPrecision IS NOT NULL THEN other.onTo
      ELSE told.publishedTo
    END) AS made
  ORDER BY far, wide.name, wide.id
  RETURN collect({name: wide.name, made: made}) AS wider
}
UNWIND steps AS step
WITH wanted, party, makings, earliest, wider,
  step.article AS article, step.sitting AS sitting, step.basis AS basis, step.date AS date, step.day AS day, step.until AS until,
  step.act AS act, step.condition AS condition, step.option AS option, step.factual AS factual,
  step.polarity AS polarity, step.modality AS modality, step.claims AS claims
WITH wanted, party, article, sitting, basis, date, day, until, act, condition, polarity, modality, claims,
  CASE
    WHEN act = 'rejects' THEN 'rejected'
    WHEN act = 'withdraws' THEN 'withdrawn'
    WHEN act = 'accepts-conditionally' THEN 'accepted conditionally'
    WHEN act = 'accepts' THEN 'accepted' + CASE WHEN condition IS NULL THEN '' ELSE ' conditionally' END
    WHEN NOT factual AND makings = [] THEN 'tabled'
    WHEN (NOT factual OR day IS NULL) AND any(making IN makings WHERE making.claims <> claims) THEN 'tabled or repeated'
    WHEN earliest.day < day OR (earliest.day IS NOT NULL AND earliest.article <> article) THEN 'repeated'
    WHEN any(form IN wider WHERE form.made < day) THEN 'narrowed from ' + [form IN wider WHERE form.made < day | form.name][0]
    ELSE 'tabled'
  END + coalesce(' (option ' + option + ')', '') AS transition
RETURN
  wanted.topic AS topic,
  wanted.name AS demand,
  party.name AS side,
  transition,
  condition,
  date,
  basis AS dated_by,
  sitting.name AS round,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:SUBJECT]->(voice:Actor)
    WHERE voice <> party AND EXISTS { (claim)-[:FOR]->(party) }
    RETURN DISTINCT voice.name AS name
    ORDER BY name
  } AS voiced_by,
  CASE polarity WHEN 'negated' THEN 'denied (' + modality + ')' ELSE modality END AS how,
  [claim IN claims | claim.id] AS evidence
ORDER BY
  topic, demand, wanted.id, until, day, sitting.ordinal,
  CASE WHEN act IN ['demands', 'proposes', 'offers'] THEN 1 ELSE 2 END,
  article.id, claims[0].id, side, party.id;
