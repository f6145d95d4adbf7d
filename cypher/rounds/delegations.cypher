// Who led and who represented each side in each round
//
// One row for each round, side, role and actor; two heads of one side are two articles that differ, or two heads.
// What is foretold, supposed or said not to be so has rows of its own. Where no article says who led a side that came, the row says so.
//
// @param process text = null: only rounds of this process, by id, name or alias
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column side: the side of the talks, or that no article says
// @column role: leads, represents or attends
// @column who: the person or body, or that no article says
// @column office: the office held while doing so, as the articles give it
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where they say that it is not so
// @example parley report rounds/delegations --evidence
MATCH (series:Process)<-[:PART_OF]-(sitting:Round)
WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
OPTIONAL CALL (sitting) {
  MATCH (sitting)<-[:ABOUT]-(claim:Claim)-[:SUBJECT]->(actor:Actor)
  WHERE claim.act IN ['leads', 'represents', 'attends']
  OPTIONAL MATCH (claim)-[:FOR]->(side:Actor)
  RETURN coalesce(side, CASE WHEN NOT actor:Person THEN actor END) AS party, claim.act AS role, actor, claim
  UNION
  MATCH (sitting)<-[:ABOUT]-(claim:Claim {polarity: 'affirmed'})-[:SUBJECT|FOR]->(party:Actor)
  WHERE NOT claim.modality IN ['hypothetical', 'inferred']
    AND ((claim.act = 'meets' AND EXISTS { (claim)-[:SUBJECT]->(party) })
      OR (claim.act IN ['represents', 'attends'] AND EXISTS { (claim)-[:FOR]->(party) })
      OR (claim.act = 'attends' AND NOT party:Person AND NOT EXISTS { (claim)-[:FOR]->() }))
  WITH DISTINCT sitting, party
  WHERE NOT EXISTS {
    MATCH (sitting)<-[:ABOUT]-(lead:Claim {act: 'leads'})
    WHERE EXISTS { (lead)-[:FOR]->(party) }
  }
  RETURN party, 'leads' AS role, null AS actor, null AS claim
}
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
OPTIONAL MATCH (claim)-[:OFFICE]->(held:Office)
WITH series, sitting, party, coalesce(role, 'leads') AS role, actor, claim, stated, article, held
ORDER BY article.id, stated.start, claim.id, held.name
WITH series, sitting, party, role, actor, claim.factual AS factual, claim.polarity AS polarity,
  collect(DISTINCT held.name) AS office,
  collect(DISTINCT CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END) AS how,
  collect(DISTINCT claim.id) AS evidence
RETURN
  series.name AS process,
  sitting.ordinal AS ordinal,
  sitting.name AS round,
  coalesce(party.name, 'no article says') AS side,
  role,
  coalesce(actor.name, 'no article says') AS who,
  office,
  how,
  evidence
ORDER BY
  process, series.id, ordinal, sitting.id,
  party.name, party.id,
  CASE role WHEN 'leads' THEN 1 WHEN 'represents' THEN 2 ELSE 3 END,
  factual DESC, who, actor.id, polarity;
