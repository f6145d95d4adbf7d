// What came of each round
//
// One row for each thing that an article says was agreed, was agreed to be worked on, was carried out, or was not reached.
// A round without any says so.
//
// @param process text = null: only rounds of this process, by id or name
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column outcome: agreed, agreed-to-work-on, carried-out, none, or that no article says
// @column what: what the article says about it, in its editor's words
// @column sides: who agreed, or did not
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement), or denied
// @column articles: the article that says so
// @example parley report rounds/outcomes --evidence
MATCH (process:Process)<-[:PART_OF]-(round:Round)
WHERE $process IS NULL OR $process IN [process.id, process.name]
OPTIONAL MATCH (round)<-[:ABOUT]-(claim:Claim {act: 'agrees'})
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH process, round, claim, min(stated.start) AS start, article
RETURN
  process.name AS process,
  round.ordinal AS ordinal,
  round.name AS round,
  coalesce(claim.outcome, 'no article says') AS outcome,
  claim.paraphrase AS what,
  COLLECT {
    MATCH (claim)-[:SUBJECT]->(side:Entity)
    RETURN DISTINCT side.name AS name
    ORDER BY name
  } AS sides,
  CASE claim.polarity WHEN 'negated' THEN 'denied' ELSE claim.modality END AS how,
  article.id AS articles,
  CASE WHEN claim IS NULL THEN [] ELSE [claim.id] END AS evidence
ORDER BY process, ordinal, round, articles, start, what;
