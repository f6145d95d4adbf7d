// Every figure, as each article gives it
//
// One row for each number or vague amount that an article gives. Figures are set side by side and never added up, averaged or judged:
// what one side lost and what the other side launched are not the same thing, and parts are not totals.
//
// @param event text = null: only figures about this event, by id, name or alias
// @values event MATCH (event:Event)<-[:ABOUT]-(:Claim {act: 'counts'}) RETURN DISTINCT event.id AS value, event.name AS name ORDER BY value
// @param counted text = null: only figures of this metric
// @values counted MATCH (:Article)<-[:STATED_IN]-(claim:Claim {act: 'counts'}) RETURN DISTINCT claim.metric AS value ORDER BY value
// @column event: the event that it is about, if it is about one
// @column subject: whose or of what the figure is, where that is not the event itself
// @column counted: what is counted
// @column relation: exactly, about, at-least, more-than, at-most, less-than, between, vague
// @column low: the number, or the lower one of two
// @column high: the higher one of two
// @column unit: the unit
// @column text: the words of the article, in quotes
// @column direction: who did it to whom, where the article says: with the figure, or where it reports the attack or handover
// @column place: where it was counted
// @column date: when, in EDTF or in the article's own words in quotes
// @column said_by: who gives the figure, where it is not the article itself
// @column via: the agency, outlet or document that the article has it from, the nearest first
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where it says that it is not so
// @plan reads every article, because without a name it is asked of all
// @example parley report events/figures --evidence
CALL () {
  MATCH (:Entity:Event {id: $event})<-[:ABOUT]-(figure:Claim {act: 'counts'})-[stated:STATED_IN]->(source:Article)
  RETURN source, figure, min(stated.start) AS start
  UNION
  WITH $event AS event
  WHERE NOT EXISTS { (:Entity {id: event}) }
  MATCH (source:Article)
  CALL (source) {
    MATCH (source)<-[stated:STATED_IN]-(figure:Claim {act: 'counts'})
    RETURN figure, min(stated.start) AS start
  }
  RETURN source, figure, start
}
WITH source, figure, start
WHERE $counted IS NULL OR figure.metric = $counted
OPTIONAL MATCH (figure)-[:ABOUT]->(happening:Event)
WITH source, figure, happening, start
WHERE $event IS NULL OR $event IN [happening.id, happening.name] OR $event IN happening.aliases
CALL (source, figure, happening) {
  // From the article, which has few claims, whereas much may be told of the event.
  OPTIONAL MATCH (source)<-[:STATED_IN]-(doing:Claim {factual: true})
  WHERE doing.act IN ['attacks', 'hands-over']
    AND EXISTS { (doing)-[:ABOUT]->(happening) }
    AND EXISTS { (doing)-[:TARGET]->(:Entity) }
    AND NOT happening:Round
    AND NOT EXISTS { (figure)-[:SUBJECT]->(:Actor) }
  WITH DISTINCT doing
  ORDER BY doing.id
  RETURN collect(doing) AS doings
}
WITH source, figure, happening, start,
  CASE WHEN EXISTS { (figure)-[:SUBJECT]->(:Actor) } AND EXISTS { (figure)-[:TARGET]->() } THEN [figure] ELSE doings END AS doings
RETURN
  happening.name AS event,
  COLLECT {
    MATCH (figure)-[:SUBJECT]->(entity:Entity)
    WHERE happening IS NULL OR entity <> happening
    RETURN entity.name AS name
    ORDER BY name
  } AS subject,
  figure.metric AS counted,
  figure.relation AS relation,
  CASE WHEN figure.low = toInteger(figure.low) THEN toInteger(figure.low) ELSE figure.low END AS low,
  CASE WHEN figure.high = toInteger(figure.high) THEN toInteger(figure.high) ELSE figure.high END AS high,
  figure.unit AS unit,
  '"' + figure.figureText + '"' AS text,
  COLLECT {
    UNWIND doings AS doing
    MATCH (doing)-[:SUBJECT]->(doer:Entity)
    MATCH (doing)-[:TARGET]->(target:Entity)
    RETURN DISTINCT doer.name + ' → ' + target.name AS name
    ORDER BY name
  } AS direction,
  COLLECT {
    MATCH (figure)-[:AT_PLACE]->(place:Place)
    RETURN place.name AS name
    ORDER BY name
  } AS place,
  coalesce(figure.on, '"' + figure.onText + '"') AS date,
  COLLECT {
    MATCH (figure)-[:SAID_BY]->(speaker:Entity)
    RETURN speaker.name AS name
    ORDER BY name
  } AS said_by,
  COLLECT {
    MATCH (figure)-[via:VIA]->(passing:Entity)
    RETURN passing.name AS name
    ORDER BY via.step
  } AS via,
  CASE figure.polarity
    WHEN 'negated' THEN 'denied (' + figure.modality + ')'
    ELSE figure.modality
  END AS how,
  [figure.id] + [doing IN doings WHERE doing <> figure | doing.id] AS evidence
ORDER BY event, happening.id, counted, unit, subject, source.publishedFrom, source.id, start, figure.id;
