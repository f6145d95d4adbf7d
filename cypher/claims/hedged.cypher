// What articles do not report as so
//
// One row for each claim that an article hedges, foretells, supposes, denies or judges itself, article by article in the order of
// its text; and, beside it, which articles report the same as so. Where none does, the claim is unconfirmed; where one does,
// a plan came true, a rumour was taken up, or a denial is disputed.
//
// @param article text = null: only claims of this article, by its id
// @values article MATCH (article:Article) RETURN article.id AS value, article.title AS name ORDER BY value
// @param how text = null: only claims put this way
// @values how UNWIND ['denied', 'future', 'hedged', 'hypothetical', 'inferred'] AS value RETURN value ORDER BY value
// @column article: the article's id
// @column start: where the claim starts in its text, in code points
// @column how: how the article puts it: hedged, future, hypothetical, inferred (the author's own judgement); denied where it says that it is not so
// @column act: what is said to be done
// @column subject: who or what did it, or who or what it is about
// @column for: the side it is done for
// @column object: the demand, office, document, and the other party
// @column event: the event that it is about
// @column claim: the claim, in its editor's words
// @column condition: what it depends on
// @column said_by: the last known speaker
// @column via: the agency, outlet or document that the article has it from, the nearest first
// @column reported_as_so: the articles that report as so that the same one, or for a stance the same side, did the same to the same demand, office or document, or in the same event and place; left out for statements and figures
// @plan reads every article, because without a name it is asked of all
// @example parley report claims/hedged --evidence
CALL () {
  MATCH (source:Article {id: $article})
  RETURN source
  UNION
  WITH $article AS id
  WHERE id IS NULL
  MATCH (source:Article)
  RETURN source
}
CALL (source) {
  MATCH (source)<-[stated:STATED_IN]-(statement:Claim)
  WHERE (statement.polarity = 'negated' OR statement.modality IN ['hedged', 'future', 'hypothetical', 'inferred'])
    AND ($how IS NULL OR $how = statement.modality OR ($how = 'denied' AND statement.polarity = 'negated'))
  RETURN statement, min(stated.start) AS start
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[link:ABOUT|ON|OFFICE|DOCUMENT]->(:Entity)<-[likewise:ABOUT|ON|OFFICE|DOCUMENT]-(same:Claim {factual: true})
  WHERE type(link) = type(likewise)
    AND type(link) = CASE
      WHEN statement.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws'] THEN 'ON'
      WHEN statement.act = 'agrees' AND EXISTS { (statement)-[:ON]->() } THEN 'ON'
      WHEN statement.act = 'holds-office' THEN 'OFFICE'
      WHEN statement.act = 'hands-over' AND EXISTS { (statement)-[:DOCUMENT]->() } THEN 'DOCUMENT'
      WHEN NOT statement.act IN ['states', 'counts'] THEN 'ABOUT'
    END
    AND (same.act = statement.act OR (statement.act = 'holds-office' AND same.tenure = 'current'))
    AND same <> statement
    AND same.modality <> 'hedged'
    AND (EXISTS { (statement)-[:SUBJECT]->(:Entity)<-[:SUBJECT]-(same) }
      OR (type(link) = 'ON' AND EXISTS { (statement)-[:SUBJECT|FOR]->(:Actor)<-[:SUBJECT|FOR]-(same) }))
    AND (NOT EXISTS { (statement)-[:AT_PLACE]->() }
      OR EXISTS { (statement)-[:AT_PLACE]->(:Place)<-[:IN]-*(:Place)<-[:AT_PLACE]-(same) })
    AND (statement.act <> 'hands-over'
      OR NOT EXISTS { (statement)-[:ABOUT]->() }
      OR EXISTS { (statement)-[:ABOUT]->(:Event)<-[:ABOUT]-(same) })
  OPTIONAL MATCH (same)-[at:STATED_IN]->(article:Article)
  WITH same, at, article
  ORDER BY article.id, at.start, same.id
  RETURN collect(DISTINCT article.id) AS elsewhere, collect(DISTINCT same.id) AS others
}
RETURN
  source.id AS article,
  start,
  CASE statement.polarity
    WHEN 'negated' THEN 'denied (' + statement.modality + ')'
    ELSE statement.modality
  END AS how,
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
  COLLECT {
    MATCH (statement)-[:ABOUT]->(occasion:Event)
    RETURN occasion.name AS name
    ORDER BY name
  } AS event,
  statement.paraphrase AS claim,
  statement.condition AS condition,
  COLLECT {
    MATCH (statement)-[:SAID_BY]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS said_by,
  COLLECT {
    MATCH (statement)-[via:VIA]->(passing:Entity)
    RETURN passing.name AS name
    ORDER BY via.step
  } AS via,
  elsewhere AS reported_as_so,
  [statement.id] + others AS evidence
ORDER BY source.publishedFrom, article, start, statement.id;
