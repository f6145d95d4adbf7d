// Which questions about each round the articles answer
//
// One row for each round, question and kind of answer, so that what no article reports shows as missing, apart from what an article
// reports not to be so. Where some articles report it and others deny or foretell it, each has a row. No article need have an agenda;
// the last question asks for the topics of all that was demanded, offered, accepted, rejected or agreed in the round.
//
// @param process text = null: only rounds of this process, by id, name or alias
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @param answer text = null: only questions with this answer
// @values answer UNWIND ['reported', 'reported as no', 'only foretold, supposed or judged', 'not reported'] AS value RETURN value ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column question: what is asked
// @column answer: reported; reported as no (an article says that it is not so, or that nothing was agreed on it); only foretold, supposed or judged; not reported
// @column says: what the articles say, or that no article says
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where they say that it is not so
// @example parley report sources/coverage --evidence
MATCH (series:Process)<-[:PART_OF]-(sitting:Round)
WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
CALL (sitting) {
  OPTIONAL MATCH (sitting)<-[:ABOUT]-(claim:Claim {polarity: 'affirmed'})-[:SUBJECT|FOR]->(party:Actor)
  WHERE NOT claim.modality IN ['hypothetical', 'inferred']
    AND ((claim.act = 'meets' AND EXISTS { (claim)-[:SUBJECT]->(party) })
      OR (claim.act IN ['leads', 'represents', 'attends'] AND EXISTS { (claim)-[:FOR]->(party) })
      OR (claim.act = 'attends' AND NOT party:Person AND NOT EXISTS { (claim)-[:FOR]->() }))
  WITH DISTINCT party
  ORDER BY party.name, party.id
  RETURN collect('who led ' + party.name) AS leads
}
CALL (sitting) {
  OPTIONAL CALL (sitting) {
    MATCH (sitting)<-[:ABOUT]-(claim:Claim)-[:SUBJECT]->(who:Entity)
    WHERE claim.act IN ['mediates', 'chairs', 'hosts']
    RETURN
      CASE claim.act WHEN 'mediates' THEN 'who mediated' WHEN 'chairs' THEN 'who chaired' ELSE 'who hosted' END AS asked,
      who.name AS told,
      claim
    UNION
    MATCH (sitting)<-[:ABOUT]-(claim:Claim)
    WHERE claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
      AND (claim.act = 'meets' OR claim.polarity = 'affirmed')
      AND (claim.on IS NOT NULL OR claim.onText IS NOT NULL)
    RETURN 'when' AS asked, coalesce(claim.on, '"' + claim.onText + '"') AS told, claim
    UNION
    MATCH (sitting)<-[:ABOUT]-(claim:Claim)-[:AT_PLACE]->(place:Place)
    WHERE claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
      AND (claim.act = 'meets' OR claim.polarity = 'affirmed')
    RETURN 'where' AS asked, place.name AS told, claim
    UNION
    MATCH (sitting)<-[:ABOUT]-(claim:Claim {act: 'leads'})-[:FOR]->(party:Actor)
    MATCH (claim)-[:SUBJECT]->(who:Actor)
    RETURN 'who led ' + party.name AS asked, who.name AS told, claim
    UNION
    MATCH (sitting)<-[:ABOUT]-(claim:Claim {act: 'counts', metric: 'duration'})
    RETURN 'how long' AS asked, '"' + claim.figureText + '"' AS told, claim
    UNION
    MATCH (sitting)<-[:ABOUT]-(claim:Claim {act: 'agrees'})
    OPTIONAL MATCH (claim)-[:ON]->(wanted:Demand)
    RETURN 'what was agreed' AS asked, claim.outcome + ': ' + coalesce(wanted.name, claim.paraphrase) AS told, claim
    UNION
    MATCH (sitting)<-[:ABOUT]-(claim:Claim)-[:ON]->(wanted:Demand)
    WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws', 'agrees']
    RETURN 'which topics' AS asked, coalesce(wanted.topic, wanted.name) AS told, claim
  }
  RETURN collect({asked: asked, told: told, claim: claim}) AS found
}
WITH series, sitting, found,
  ['when', 'where', 'how long', 'who mediated', 'who chaired', 'who hosted'] + leads + ['what was agreed', 'which topics'] AS questions
WITH series, sitting, found,
  questions + COLLECT {
    UNWIND found AS finding
    WITH finding.asked AS asked
    WHERE asked IS NOT NULL AND NOT asked IN questions
    RETURN DISTINCT asked
    ORDER BY asked
  } AS questions
UNWIND range(0, size(questions) - 1) AS rank
WITH series, sitting, rank, questions[rank] AS question, [finding IN found WHERE finding.asked = questions[rank]] AS findings
UNWIND CASE findings WHEN [] THEN [null] ELSE findings END AS finding
WITH series, sitting, rank, question, finding.told AS told, finding.claim AS claim
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH series, sitting, rank, question, told, claim, stated, article,
  CASE
    WHEN claim IS NULL THEN [4, 'not reported']
    WHEN NOT claim.modality IN ['asserted', 'attributed', 'hedged'] THEN [3, 'only foretold, supposed or judged']
    WHEN claim.polarity = 'negated' OR (claim.outcome = 'none' AND question = 'what was agreed') THEN [2, 'reported as no']
    ELSE [1, 'reported']
  END AS verdict
WHERE $answer IS NULL OR $answer = verdict[1]
ORDER BY article.id, stated.start, claim.id
WITH series, sitting, rank, question, verdict,
  collect(DISTINCT told) AS tellings,
  collect(DISTINCT CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END) AS how,
  collect(DISTINCT claim.id) AS evidence
RETURN
  series.name AS process,
  sitting.ordinal AS ordinal,
  sitting.name AS round,
  question,
  verdict[1] AS answer,
  CASE tellings
    WHEN [] THEN ['no article says']
    ELSE COLLECT {
      UNWIND tellings AS telling
      RETURN telling
      ORDER BY telling
    }
  END AS says,
  how,
  evidence
ORDER BY process, series.id, ordinal, sitting.id, rank, verdict[0];
