// What one person said and did, and what was addressed to the person
//
// One row for each claim in which the person speaks, acts, is addressed, is acted for or passes something on, in date
// order: when it was done, else when it was said, else when the article was published. Undated ones come last. Two people with
// one name are both listed; the column id tells them apart.
//
// @param person text: the person, by id, name or alias
// @values person MATCH (person:Person) WHERE EXISTS { (person)<--(:Claim) } RETURN person.id AS value, person.name AS name ORDER BY value
// @param act text = null: only claims of this act
// @values act UNWIND ['accepts', 'accepts-conditionally', 'accuses', 'agrees', 'attacks', 'attends', 'chairs', 'consults', 'counts', 'criticises', 'demands', 'hands-over', 'holds-office', 'hosts', 'leads', 'mediates', 'meets', 'offers', 'proposes', 'rejects', 'represents', 'states', 'threatens', 'withdraws'] AS value RETURN value ORDER BY value
// @column id: the person's id
// @column date: when it was done, in EDTF or in the article's own words in quotes
// @column said: when it was said, in EDTF or in the article's own words in quotes
// @column part: the person's part in it: does, says, is addressed, is acted for, passes on
// @column act: what is said to be done
// @column subject: who or what did it, or who or what it is about
// @column for: the side it is done for
// @column object: the demand, office, document, and the other party
// @column event: the event that it is about
// @column claim: the claim, in its editor's words
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where it says that it is not so
// @column said_by: the last known speaker
// @example parley report claims/by-person --person PERSON --evidence
CALL () {
  MATCH (someone:Entity:Person {id: $person})
  RETURN someone
  UNION
  WITH $person AS name
  WHERE NOT EXISTS { (:Entity {id: name}) }
  MATCH (someone:Person)
  WHERE name = someone.name OR name IN someone.aliases
  RETURN someone
}
MATCH (someone)<-[link:SUBJECT|SAID_BY|TARGET|FOR|VIA]-(statement:Claim)
WHERE $act IS NULL OR statement.act = $act
WITH someone, statement, collect(DISTINCT type(link)) AS links
MATCH (statement)-[stated:STATED_IN]->(article:Article)
WITH someone, statement, links, article, min(stated.start) AS start
RETURN
  someone.id AS id,
  coalesce(statement.on, '"' + statement.onText + '"') AS date,
  coalesce(statement.said, '"' + statement.saidText + '"') AS said,
  [rank IN [
    ['SUBJECT', 'does'], ['SAID_BY', 'says'], ['TARGET', 'is addressed'], ['FOR', 'is acted for'], ['VIA', 'passes on']
  ] WHERE rank[0] IN links | rank[1]] AS part,
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
  CASE statement.polarity
    WHEN 'negated' THEN 'denied (' + statement.modality + ')'
    ELSE statement.modality
  END AS how,
  COLLECT {
    MATCH (statement)-[:SAID_BY]->(entity:Entity)
    RETURN entity.name AS name
    ORDER BY name
  } AS said_by,
  [statement.id] AS evidence
ORDER BY id, coalesce(statement.onFrom, statement.saidFrom, article.publishedFrom), article.publishedFrom, article.id, start, statement.id;
