// Rounds of talks, in order
//
// Every round with the dates, places and sides that articles give. Where articles differ, all that they give is listed.
//
// @param process text = null: only rounds of this process, by id or name
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column date: when it took place, in EDTF: 2025-05~ is about May 2025
// @column place: where it took place
// @column sides: who met
// @column articles: the articles that say so
// @example parley report rounds/list --evidence
MATCH (process:Process)<-[:PART_OF]-(round:Round)
WHERE $process IS NULL OR $process IN [process.id, process.name]
OPTIONAL MATCH (round)<-[:ABOUT]-(claim:Claim {act: 'meets', polarity: 'affirmed'})-[:STATED_IN]->(article:Article)
WHERE NOT claim.modality IN ['hypothetical', 'inferred']
WITH process, round, claim, article
ORDER BY claim.id
WITH process, round, collect(DISTINCT claim) AS claims, collect(DISTINCT article.id) AS articles
RETURN
  process.name AS process,
  round.ordinal AS ordinal,
  round.name AS round,
  CASE
    WHEN none(claim IN claims WHERE coalesce(claim.on, claim.onText) IS NOT NULL) THEN 'no article says'
    ELSE COLLECT {
      UNWIND claims AS claim
      WITH coalesce(claim.on, claim.onText) AS date
      WHERE date IS NOT NULL
      RETURN DISTINCT date
      ORDER BY date
    }
  END AS date,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:AT_PLACE]->(place:Place)
    RETURN DISTINCT place.name AS name
    ORDER BY name
  } AS place,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:SUBJECT]->(side:Actor)
    RETURN DISTINCT side.name AS name
    ORDER BY name
  } AS sides,
  articles,
  [claim IN claims | claim.id] AS evidence
ORDER BY process, ordinal, round;
