// Statements that nobody stands for
//
// One row for each claim that an editor may want to trace: words that an article quotes or attributes without a known
// speaker, and stances that an article ascribes to a state or another body in its own voice, or in its own judgement, while no person
// speaks or acts and no agency or outlet passes it on. A stance of a person has that person standing for it and is left out.
// Where a person takes the same stance in another claim, the row says who. Rumours, plans and denials are in claims/hedged.
//
// @param article text = null: only claims of this article, by its id
// @values article MATCH (article:Article) RETURN article.id AS value, article.title AS name ORDER BY value
// @column article: the article's id
// @column start: where the claim starts in its text, in code points
// @column why: what is missing: a quotation without a speaker, attributed to nobody named, known only through an agency or outlet, the article's own voice, the author's own judgement
// @column act: what is said to be done
// @column subject: who or what did it, or who or what it is about
// @column object: the demand, document, and the other party
// @column claim: the claim, in its editor's words
// @column how: how the article puts it: asserted, attributed, inferred (the author's own judgement); denied where it says that it is not so
// @column via: the agency, outlet or document that the article has it from, the nearest first
// @column voiced_by: the people who, in this article or another, take the same stance on the same demand for the same side
// @plan reads every article, because without a name it is asked of all
// @example parley report claims/unattributed --evidence
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
  WHERE NOT EXISTS { (statement)-[:SAID_BY]->() }
  RETURN statement, min(stated.start) AS start
}
WITH source, statement, start,
  EXISTS { (statement)-[:VIA]->() } AS passed,
  CASE
    WHEN statement.act IN [
      'demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws', 'accuses', 'threatens', 'criticises'
    ] THEN NOT EXISTS { (statement)-[:SUBJECT]->(:Person) }
    ELSE false
  END AS stance
WITH source, statement, start,
  CASE
    WHEN statement.quoted THEN [1, 'a quotation without a speaker']
    WHEN statement.modality = 'attributed' AND NOT passed THEN [2, 'attributed to nobody named']
    WHEN statement.modality = 'attributed' THEN [3, 'known only through an agency or outlet']
    WHEN stance AND NOT passed AND statement.modality = 'asserted' THEN [4, 'the article\'s own voice']
    WHEN stance AND NOT passed AND statement.modality = 'inferred' THEN [5, 'the author\'s own judgement']
  END AS gap
WHERE gap IS NOT NULL
CALL (statement) {
  OPTIONAL MATCH (statement)-[:ON]->(:Demand)<-[:ON]-(same:Claim {act: statement.act, polarity: statement.polarity, factual: true})
  MATCH (same)-[:SUBJECT|SAID_BY]->(voice:Person)
  WHERE EXISTS {
    MATCH (statement)-[:SUBJECT|FOR]->(side:Actor)<-[:SUBJECT|FOR]-(same)
  }
  MATCH (same)-[at:STATED_IN]->(article:Article)
  WITH same, voice, at, article
  ORDER BY article.id, at.start, same.id
  RETURN collect(DISTINCT voice) AS voices, collect(DISTINCT same.id) AS others
}
RETURN
  source.id AS article,
  start,
  gap[1] AS why,
  statement.act AS act,
  COLLECT {
    MATCH (statement)-[:SUBJECT]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS subject,
  COLLECT {
    MATCH (statement)-[:ON|DOCUMENT|TARGET]->(entity:Entity)
    RETURN DISTINCT entity.name AS name
    ORDER BY name
  } AS object,
  statement.paraphrase AS claim,
  CASE statement.polarity
    WHEN 'negated' THEN 'denied (' + statement.modality + ')'
    ELSE statement.modality
  END AS how,
  COLLECT {
    MATCH (statement)-[via:VIA]->(passing:Entity)
    RETURN passing.name AS name
    ORDER BY via.step
  } AS via,
  COLLECT {
    UNWIND voices AS voice
    RETURN voice.name AS name
    ORDER BY name, voice.id
  } AS voiced_by,
  [statement.id] + others AS evidence
ORDER BY gap[0], source.publishedFrom, article, start, statement.id;
