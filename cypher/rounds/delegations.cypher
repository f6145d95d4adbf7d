// Who led and who represented each side in each round
//
// One row for each round, side, role and person. Where no article says who led a side, the row says so.
//
// @param process text = null: only rounds of this process, by id or name
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column side: the side of the talks
// @column role: leads, represents or attends
// @column who: the person or body, or that no article says
// @column office: the office held while doing so, as the articles give it
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement), or denied
// @column articles: the articles that say so
// @example parley report rounds/delegations --evidence
MATCH (process:Process)<-[:PART_OF]-(round:Round)
WHERE $process IS NULL OR $process IN [process.id, process.name]
OPTIONAL CALL (round) {
  MATCH (round)<-[:ABOUT]-(:Claim {act: 'meets'})-[:SUBJECT]->(side:Actor)
  RETURN side
  UNION
  MATCH (round)<-[:ABOUT]-(claim:Claim)-[:FOR]->(side:Actor)
  WHERE claim.act IN ['leads', 'represents', 'attends']
  RETURN side
}
UNWIND [[1, 'leads'], [2, 'represents'], [3, 'attends']] AS rank
WITH process, round, side, rank[0] AS position, rank[1] AS role
OPTIONAL MATCH (round)<-[:ABOUT]-(claim:Claim {act: role})-[:SUBJECT]->(who:Actor)
WHERE EXISTS { (claim)-[:FOR]->(side) }
  OR (who = side AND NOT EXISTS { (claim)-[:FOR]->() })
WITH process, round, side, position, role, claim, who
WHERE who IS NOT NULL OR role = 'leads'
OPTIONAL MATCH (claim)-[:STATED_IN]->(article:Article)
OPTIONAL MATCH (claim)-[:OFFICE]->(office:Office)
WITH process, round, side, position, role, who, claim, article, office
ORDER BY claim.id, article.id, office.name
WITH process, round, side, position, role, who, claim.polarity AS polarity,
  collect(DISTINCT office.name) AS office,
  collect(DISTINCT CASE claim.polarity WHEN 'negated' THEN 'denied' ELSE claim.modality END) AS how,
  collect(DISTINCT article.id) AS articles,
  collect(DISTINCT claim.id) AS evidence
RETURN
  process.name AS process,
  round.ordinal AS ordinal,
  round.name AS round,
  coalesce(side.name, 'no article says') AS side,
  role,
  coalesce(who.name, 'no article says') AS who,
  office,
  how,
  articles,
  evidence
ORDER BY process, ordinal, round, side, position, who, polarity;
