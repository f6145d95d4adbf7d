// What one article says, in the order of its text
//
// Every claim of one article, whatever its act, with how the article puts it.
//
// @param article text: the article's id
// @values article MATCH (article:Article) RETURN article.id AS value, article.title AS name ORDER BY value
// @param act text = null: only claims of this act
// @values act UNWIND ['accepts', 'accepts-conditionally', 'accuses', 'agrees', 'attacks', 'attends', 'chairs', 'consults', 'counts', 'criticises', 'demands', 'hands-over', 'holds-office', 'hosts', 'leads', 'mediates', 'meets', 'offers', 'proposes', 'rejects', 'represents', 'states', 'threatens', 'withdraws'] AS value RETURN value ORDER BY value
// @column start: where the claim starts in the text, in code points
// @column act: what is said to be done
// @column subject: who or what did it, or who or what it is about
// @column for: the side it is done for
// @column object: the demand, office, document, and the other party
// @column event: the event that it is about
// @column claim: the claim, in its editor's words
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where it says that it is not so
// @column said_by: the last known speaker
// @column via: the agency, outlet or document that the article has it from, the nearest first
// @example parley report claims/by-article --article ARTICLE --evidence
MATCH (:Article {id: $article})<-[stated:STATED_IN]-(statement:Claim)
WHERE $act IS NULL OR statement.act = $act
OPTIONAL MATCH (statement)-[:ABOUT]->(occasion:Event)
WITH statement, occasion, min(stated.start) AS start, min(stated.end) AS end
RETURN
  start,
  statement.act AS act,
  COLLECT {
    MATCH (statement)-[:SUBJECT]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS subject,
  COLLECT {
    MATCH (statement)-[:FOR]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS for,
  COLLECT {
    MATCH (statement)-[:ON|OFFICE|DOCUMENT|TARGET]->(entity:Entity)
    RETURN DISTINCT entity.name AS name
    ORDER BY name
  } AS object,
  occasion.name AS event,
  statement.paraphrase AS claim,
  CASE statement.polarity
    WHEN 'negated' THEN 'denied (' + statement.modality + ')'
    ELSE statement.modality
  END AS how,
  COLLECT {
    MATCH (statement)-[:SAID_BY]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS said_by,
  COLLECT {
    MATCH (statement)-[via:VIA]->(source:Entity)
    RETURN source.name AS name
    ORDER BY via.step
  } AS via,
  [statement.id] AS evidence
ORDER BY start, end, statement.id;
