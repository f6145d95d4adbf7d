// Who mediated, chaired and hosted each round
//
// One row for each round, role and actor. Mediating, chairing and hosting are kept apart, as the articles keep them.
// What is foretold, supposed or said not to be so has rows of its own. A role of which no article says anything says so.
//
// @param process text = null: only rounds of this process, by id, name or alias
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column role: mediates, chairs or hosts
// @column who: the person, state, organisation or place, or that no article says
// @column office: the office held while doing so, as the articles give it
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where they say that it is not so
// @example parley report rounds/mediators --evidence
MATCH (series:Process)<-[:PART_OF]-(sitting:Round)
WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
UNWIND [[1, 'mediates'], [2, 'chairs'], [3, 'hosts']] AS rank
WITH series, sitting, rank[0] AS position, rank[1] AS role
OPTIONAL MATCH (sitting)<-[:ABOUT]-(claim:Claim {act: role})-[:SUBJECT]->(actor:Entity)
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
OPTIONAL MATCH (claim)-[:OFFICE]->(held:Office)
WITH series, sitting, position, role, actor, claim, stated, article, held
ORDER BY article.id, stated.start, claim.id, held.name
WITH series, sitting, position, role, actor, claim.factual AS factual, claim.polarity AS polarity,
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
  role,
  coalesce(actor.name, 'no article says') AS who,
  office,
  how,
  evidence
ORDER BY process, series.id, ordinal, sitting.id, position, factual DESC, who, actor.id, polarity;
