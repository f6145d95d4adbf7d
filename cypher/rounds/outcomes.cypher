// What came of each round
//
// One row for each thing that an article says was agreed, was agreed to be worked on, was carried out, or was not reached,
// in the order of the articles' dates. A round of which no article says anything of the kind says so.
//
// @param process text = null: only rounds of this process, by id, name or alias
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column outcome: agreed, agreed-to-work-on, carried-out, none, or that no article says
// @column demand: the demand that it is about, where there is one
// @column document: the document that it is laid down in, where the article names one
// @column what: what the article says about it, in its editor's words
// @column sides: who agreed, or did not
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where it says that it is not so
// @column via: the agency, outlet or document that the article has it from, the nearest first; two articles with one source are one report
// @example parley report rounds/outcomes --evidence
MATCH (series:Process)<-[:PART_OF]-(sitting:Round)
WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
OPTIONAL MATCH (sitting)<-[:ABOUT]-(claim:Claim {act: 'agrees'})
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
OPTIONAL MATCH (claim)-[:ON]->(wanted:Demand)
OPTIONAL MATCH (claim)-[:DOCUMENT]->(paper:Document)
WITH series, sitting, claim, article, wanted, paper, min(stated.start) AS start
RETURN
  series.name AS process,
  sitting.ordinal AS ordinal,
  sitting.name AS round,
  coalesce(claim.outcome, 'no article says') AS outcome,
  wanted.name AS demand,
  paper.name AS document,
  claim.paraphrase AS what,
  COLLECT {
    MATCH (claim)-[:SUBJECT]->(side:Entity)
    RETURN side.name AS name
    ORDER BY name
  } AS sides,
  CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END AS how,
  COLLECT {
    MATCH (claim)-[via:VIA]->(source:Entity)
    RETURN source.name AS name
    ORDER BY via.step
  } AS via,
  CASE WHEN claim IS NULL THEN [] ELSE [claim.id] END AS evidence
ORDER BY process, series.id, ordinal, sitting.id, article.publishedFrom, article.id, start, claim.id;
