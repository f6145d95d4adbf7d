// What one article says, in the order of its text
//
// Every claim of one article, whatever its act, with how the article puts it.
//
// @param article text: the article's id
// @values article MATCH (article:Article) RETURN article.id AS value, article.title AS name ORDER BY value
// @param act text = null: only claims of this act
// @values act MATCH (claim:Claim) RETURN DISTINCT claim.act AS value ORDER BY value
// @column start: where the claim starts in the text, in code points
// @column act: what is said to be done
// @column subject: who or what did it, or whom or what it is about
// @column for: the side it is done for
// @column object: the demand, event, office, document, and the other party
// @column claim: the claim, in its editor's words
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement), or denied
// @column said_by: the last known speaker
// @example parley report claims/by-article --article ARTICLE --evidence
MATCH (:Article {id: $article})<-[stated:STATED_IN]-(claim:Claim)
WHERE $act IS NULL OR claim.act = $act
WITH claim, min(stated.start) AS start
RETURN
  start,
  claim.act AS act,
  COLLECT {
    MATCH (claim)-[:SUBJECT]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS subject,
  COLLECT {
    MATCH (claim)-[:FOR]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS for,
  COLLECT {
    MATCH (claim)-[:ON|ABOUT|OFFICE|DOCUMENT|TARGET]->(entity:Entity)
    RETURN DISTINCT entity.name AS name
    ORDER BY name
  } AS object,
  claim.paraphrase AS claim,
  CASE claim.polarity WHEN 'negated' THEN 'denied' ELSE claim.modality END AS how,
  COLLECT {
    MATCH (claim)-[:SAID_BY]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS said_by,
  [claim.id] AS evidence
ORDER BY start, act, claim;
