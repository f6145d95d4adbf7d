// What happened in each round, in order
//
// One row for each thing that articles report about a round: that it met, what it brought, what one side handed to another. Each has the
// date that articles give the thing itself, and a row of its own for each date that they give. The same thing in several articles
// is one row, unless one article reports it as so and another foretells, supposes or denies it. rounds/outcomes has the articles one by one.
// A claim about who led, mediated or hosted counts for the meeting only where it gives a date, or where no article says that the sides met.
//
// @param process text = null: only rounds of this process, by id, name or alias
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column date: in EDTF (2025-05~ is about May 2025) or in the article's own words in quotes; undated where the articles that report it give no date
// @column thing: meeting; agreed, agreed-to-work-on, carried-out, none (no agreement on it); handover; or that no article says
// @column what: the demand or document that it is about, or else the claim, in its editor's words
// @column who: who met, agreed or did not agree; who handed over, and to whom
// @column place: where, as exactly as those articles put it that give this date
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where they say that it is not so
// @example parley report rounds/timeline --evidence
MATCH (series:Process)<-[:PART_OF]-(sitting:Round)
WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
WITH series, sitting, EXISTS { (sitting)<-[:ABOUT]-(:Claim {act: 'meets'}) } AS met
OPTIONAL CALL (sitting, met) {
  MATCH (sitting)<-[:ABOUT]-(claim:Claim)
  WHERE claim.act IN ['meets', 'agrees', 'hands-over']
    OR (claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
      AND claim.polarity = 'affirmed'
      AND (claim.on IS NOT NULL OR claim.onText IS NOT NULL OR NOT met))
  OPTIONAL MATCH (claim)-[:ON]->(wanted:Demand)
  OPTIONAL MATCH (claim)-[:DOCUMENT]->(paper:Document)
  WITH claim,
    CASE claim.act
      WHEN 'agrees' THEN coalesce(wanted.name, paper.name, claim.paraphrase)
      WHEN 'hands-over' THEN coalesce(paper.name, wanted.name, claim.paraphrase)
    END AS what,
    CASE claim.act
      WHEN 'hands-over' THEN COLLECT {
        MATCH (claim)-[:SUBJECT]->(giver:Entity)
        RETURN giver.name AS name
        ORDER BY name
      }
    END AS givers
  RETURN
    claim,
    what,
    givers,
    CASE claim.act
      WHEN 'agrees' THEN claim.outcome
      WHEN 'hands-over' THEN 'handover'
      ELSE 'meeting'
    END AS thing
}
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH series, sitting, thing, what, givers, claim, stated, article
ORDER BY article.id, stated.start, claim.id
WITH series, sitting, thing, what, givers, claim.factual AS factual, claim.polarity AS polarity,
  coalesce(claim.on, '"' + claim.onText + '"') AS date,
  min(claim.onFrom) AS from,
  collect(DISTINCT CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END) AS how,
  collect(DISTINCT claim) AS claims
WITH series, sitting, thing, what, givers, factual, polarity, date, from, how, claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:AT_PLACE]->(place:Place)
    RETURN DISTINCT place
  } AS places
WITH series, sitting, thing, what, givers, factual, polarity, date, from, how, claims, places,
  COLLECT {
    UNWIND places AS inner
    MATCH (inner)-[:IN]->+(outer:Place)
    RETURN DISTINCT outer
  } AS wider
RETURN
  series.name AS process,
  sitting.ordinal AS ordinal,
  sitting.name AS round,
  CASE
    WHEN claims = [] THEN 'no article says'
    ELSE coalesce(date, 'undated')
  END AS date,
  coalesce(thing, 'no article says') AS thing,
  what,
  CASE
    WHEN givers IS NULL THEN COLLECT {
      UNWIND claims AS claim
      MATCH (claim)-[:SUBJECT]->(side:Actor)
      WHERE claim.act IN ['meets', 'agrees'] OR (claim.act = 'attends' AND NOT side:Person)
      RETURN DISTINCT side.name AS name
      ORDER BY name
    }
    ELSE givers + COLLECT {
      UNWIND claims AS claim
      MATCH (claim)-[:TARGET]->(taker:Entity)
      RETURN DISTINCT 'to ' + taker.name AS name
      ORDER BY name
    }
  END AS who,
  COLLECT {
    UNWIND places AS place
    WITH place
    WHERE NOT place IN wider
    OPTIONAL MATCH (place)-[:IN]->(around:Place)
    RETURN DISTINCT place.name + coalesce(' (' + around.name + ')', '') AS name
    ORDER BY name
  } AS place,
  how,
  [claim IN claims | claim.id] AS evidence
ORDER BY
  process, series.id, ordinal, sitting.id,
  from, CASE thing WHEN 'meeting' THEN 1 WHEN 'handover' THEN 3 ELSE 2 END,
  factual DESC, thing, what, date, polarity, evidence;
