// When everything happened
//
// Every event, round, attack, meeting, exchange and transfer in the order of the dates that articles give, with a row for each date that
// they give; a date is as exact as the article makes it. Dates in words alone, and events that nobody dates, come last. Who and where
// are what the articles say that give this date; what other articles add is in rounds/list and claims/by-article.
//
// @param kind text = null: only events of this kind
// @values kind UNWIND ['attack', 'exchange', 'meeting', 'round', 'transfer'] AS value RETURN value ORDER BY value
// @param from date = null: only what can have happened on this day or later
// @param to end-date = null: only what can have happened on this day or earlier
// @column date: in EDTF (2025-05~ is about May 2025) or in the article's own words in quotes, or that no article says
// @column words: the articles' own words for the date, in quotes
// @column event: the event's name
// @column kind: round, attack, meeting, exchange or transfer
// @column who: who met, attacked, took part or handed over, by these articles
// @column to: who it was done to
// @column place: where, by these articles
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where they say that it is not so
// @example parley report events/timeline --evidence
MATCH (happening:Event)
WHERE $kind IS NULL OR any(label IN labels(happening) WHERE toLower(label) = $kind)
CALL (happening) {
  OPTIONAL MATCH (happening)<-[:ABOUT]-(claim:Claim)
  WHERE claim.act IN ['meets', 'attacks']
    OR (claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'counts'] AND claim.polarity = 'affirmed')
    OR (claim.act IN ['states', 'consults', 'hands-over'] AND (EXISTS { (claim)-[:SUBJECT]->(happening) } OR NOT happening:Round))
  WITH collect(claim) AS claims
  WITH [claim IN claims WHERE claim.on IS NOT NULL OR claim.onText IS NOT NULL] AS dated, claims
  RETURN CASE
    WHEN dated <> [] THEN dated
    WHEN claims <> [] THEN claims
    ELSE [null]
  END AS telling
}
UNWIND telling AS claim
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH happening, claim, stated, article
ORDER BY article.id, stated.start, claim.id
WITH happening, claim.factual AS factual, claim.polarity AS polarity,
  coalesce(claim.on, '"' + claim.onText + '"') AS date,
  min(claim.onFrom) AS first,
  max(claim.onTo) AS last,
  collect(DISTINCT '"' + claim.onText + '"') AS words,
  collect(DISTINCT CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END) AS how,
  collect(DISTINCT claim) AS claims
WHERE ($from IS NULL OR last >= $from)
  AND ($to IS NULL OR first <= $to)
RETURN
  coalesce(date, 'no article says') AS date,
  words,
  happening.name AS event,
  head([label IN ['Round', 'Attack', 'Meeting', 'Exchange', 'Transfer'] WHERE label IN labels(happening) | toLower(label)]) AS kind,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:SUBJECT]->(actor:Actor)
    WHERE claim.act IN ['meets', 'attends', 'attacks', 'hands-over', 'consults']
    RETURN DISTINCT actor.name AS name
    ORDER BY name
  } AS who,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:TARGET]->(other:Entity)
    WHERE claim.act IN ['attacks', 'hands-over', 'consults']
    RETURN DISTINCT other.name AS name
    ORDER BY name
  } AS to,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:AT_PLACE]->(place:Place)
    RETURN DISTINCT place.name AS name
    ORDER BY name
  } AS place,
  how,
  [claim IN claims | claim.id] AS evidence
ORDER BY first, last, date = 'no article says', event, happening.id, date, factual DESC, polarity;
