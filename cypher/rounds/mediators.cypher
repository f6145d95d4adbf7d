// Who mediated, chaired and hosted each round
//
// One row for each round, role and actor. Mediating, chairing and hosting are kept apart, as the articles keep them.
// A role that no article fills is listed and says so.
//
// @param process text = null: only rounds of this process, by id or name
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column role: mediates, chairs or hosts
// @column who: the person, state, organisation or place, or that no article says
// @column office: the office held while doing so, as the articles give it
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement), or denied
// @column articles: the articles that say so
// @example parley report rounds/mediators --evidence
MATCH (process:Process)<-[:PART_OF]-(round:Round)
WHERE $process IS NULL OR $process IN [process.id, process.name]
UNWIND [[1, 'mediates'], [2, 'chairs'], [3, 'hosts']] AS rank
WITH process, round, rank[0] AS position, rank[1] AS role
OPTIONAL MATCH (round)<-[:ABOUT]-(claim:Claim {act: role})-[:SUBJECT]->(who:Entity)
OPTIONAL MATCH (claim)-[:STATED_IN]->(article:Article)
OPTIONAL MATCH (claim)-[:OFFICE]->(office:Office)
WITH process, round, position, role, who, claim, article, office
ORDER BY claim.id, article.id, office.name
WITH process, round, position, role, who, claim.polarity AS polarity,
  collect(DISTINCT office.name) AS office,
  collect(DISTINCT CASE claim.polarity WHEN 'negated' THEN 'denied' ELSE claim.modality END) AS how,
  collect(DISTINCT article.id) AS articles,
  collect(DISTINCT claim.id) AS evidence
RETURN
  process.name AS process,
  round.ordinal AS ordinal,
  round.name AS round,
  role,
  coalesce(who.name, 'no article says') AS who,
  office,
  how,
  articles,
  evidence
ORDER BY process, ordinal, round, position, who, polarity;
