// Rounds of talks, in order
//
// Every round with the dates, places and sides that articles give. Where articles differ, all that they give is listed.
// Plans count only for a round that no article reports as held; its row is then marked future.
//
// @param process text = null: only rounds of this process, by id, name or alias
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column date: when it took place, in EDTF (2025-05~ is about May 2025) or in the article's own words in quotes, or that no article says
// @column place: where it took place, each place at its most exact, or that no article says
// @column sides: who took part, or that no article says
// @column stayed_away: who is said to have stayed away, or to be going to
// @column how: how the articles put it: asserted, attributed, hedged or future
// @example parley report rounds/list --evidence
MATCH (series:Process)<-[:PART_OF]-(sitting:Round)
WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
CALL (sitting) {
  OPTIONAL MATCH (sitting)<-[:ABOUT]-(claim:Claim)-[stated:STATED_IN]->(article:Article)
  WHERE claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
    AND NOT claim.modality IN ['hypothetical', 'inferred']
    AND (claim.act IN ['meets', 'attends'] OR claim.onText IS NOT NULL OR claim.on IS NOT NULL OR EXISTS { (claim)-[:FOR|AT_PLACE]->() })
  WITH claim, article, stated
  ORDER BY article.id, stated.start, claim.id
  WITH collect(DISTINCT claim) AS claims
  WITH claims, any(claim IN claims WHERE claim.factual) AS held
  WITH [claim IN claims WHERE claim.modality <> 'future' OR NOT held] AS claims
  RETURN
    [claim IN claims WHERE claim.polarity = 'affirmed'] AS said,
    [claim IN claims WHERE claim.polarity = 'negated' AND claim.act = 'attends'] AS absences
}
WITH series, sitting, said, absences,
  COLLECT {
    UNWIND said AS claim
    WITH coalesce(claim.on, '"' + claim.onText + '"') AS date
    WHERE date IS NOT NULL
    RETURN DISTINCT date
    ORDER BY date
  } AS dates,
  COLLECT {
    UNWIND said AS claim
    MATCH (claim)-[:AT_PLACE]->(place:Place)
    RETURN DISTINCT place
  } AS places,
  COLLECT {
    UNWIND said AS claim
    MATCH (claim)-[part:SUBJECT|FOR]->(side:Actor)
    WHERE CASE type(part)
      WHEN 'FOR' THEN claim.act IN ['leads', 'represents', 'attends']
      ELSE claim.act = 'meets' OR (claim.act = 'attends' AND NOT side:Person AND NOT EXISTS { (claim)-[:FOR]->() })
    END
    RETURN DISTINCT side.name AS name
    ORDER BY name
  } AS sides
WITH series, sitting, said, absences, dates, places, sides,
  COLLECT {
    UNWIND places AS inner
    MATCH (inner)-[:IN]->+(outer:Place)
    RETURN DISTINCT outer
  } AS wider
RETURN
  series.name AS process,
  sitting.ordinal AS ordinal,
  sitting.name AS round,
  CASE dates WHEN [] THEN ['no article says'] ELSE dates END AS date,
  CASE places
    WHEN [] THEN ['no article says']
    ELSE COLLECT {
      UNWIND places AS place
      WITH place
      WHERE NOT place IN wider
      OPTIONAL MATCH (place)-[:IN]->(around:Place)
      RETURN DISTINCT place.name + coalesce(' (' + around.name + ')', '') AS name
      ORDER BY name
    }
  END AS place,
  CASE sides WHEN [] THEN ['no article says'] ELSE sides END AS sides,
  COLLECT {
    UNWIND absences AS claim
    MATCH (claim)-[:SUBJECT]->(who:Actor)
    RETURN DISTINCT who.name AS name
    ORDER BY name
  } AS stayed_away,
  COLLECT {
    UNWIND said + absences AS claim
    RETURN DISTINCT claim.modality AS modality
    ORDER BY modality
  } AS how,
  [claim IN said + absences | claim.id] AS evidence
ORDER BY process, series.id, ordinal, sitting.id;
