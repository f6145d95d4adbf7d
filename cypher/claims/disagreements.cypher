// Where articles differ, and where they agree
//
// One row for each question on which articles can be compared: figures, who did what in a round, dates, venues, offices,
// stances, lists of demands and of those who came, outcomes, and how certain a thing is said to be. All that they say is listed; nothing is
// picked. What an article does not mention is no denial. Figures are compared only where event, subject, metric, unit and place
// are the same. What is only supposed, or an author's own judgement, is weighed under certainty alone.
//
// @param about text = null: only this event, person, demand or side, by id, name or alias
// @values about MATCH (thing:Event|Actor|Demand) WHERE EXISTS { (thing)<--(:Claim) } RETURN thing.id AS value, thing.name AS name ORDER BY value
// @param kind text = null: only questions of this kind
// @values kind UNWIND ['figures', 'roles', 'dates', 'venues', 'offices', 'stances', 'lists', 'outcomes', 'certainty'] AS value RETURN value ORDER BY value
// @param verdict text = null: only rows of this verdict
// @values verdict UNWIND ['conflict', 'differs', 'vague', 'not comparable', 'compatible', 'same', 'only one reports'] AS value RETURN value ORDER BY value
// @column about: the event, person, demand or side that the question is about
// @column kind: figures, roles, dates, venues, offices, stances, lists, outcomes or certainty
// @column question: what is asked
// @column verdict: conflict (they exclude each other), differs, vague (words, not judged), not comparable, compatible (all can be so), same, only one reports
// @column values: what each article says, with the article and how it puts it; denied where it says that it is not so
// @column note: what to keep in mind
// @example parley report claims/disagreements --evidence
// @example parley report claims/disagreements --verdict conflict
CALL () {
  MATCH (thing:Entity {id: $about})
  WHERE thing:Event|Actor|Demand|Place|Document
  RETURN thing
  UNION
  WITH $about AS name
  WHERE NOT EXISTS { (:Entity {id: name}) }
  MATCH (thing:(Event|Actor|Demand|Place|Document))
  WHERE name IS NULL OR name = thing.name OR name IN thing.aliases
  RETURN thing
}
CALL (thing) {
  // figures: one metric, in one unit and place, of one event, or of one subject where no event is named.
  MATCH (thing:Event|Actor|Place|Document)
  // DISTINCT, here and below, keeps the planner from starting at all claims.
  WITH DISTINCT thing
  MATCH (thing)<-[:ABOUT|SUBJECT]-(claim:Claim {act: 'counts', polarity: 'affirmed'})
  WHERE NOT claim.modality IN ['hypothetical', 'inferred']
    AND (EXISTS { (claim)-[:ABOUT]->(thing) } OR NOT EXISTS { (claim)-[:ABOUT]->() })
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH DISTINCT thing, claim, article,
    COLLECT {
      MATCH (claim)-[:SUBJECT]->(part:Entity)
      WHERE part <> thing
      RETURN part.name AS name
      ORDER BY name, part.id
    } AS parts,
    COLLECT {
      MATCH (claim)-[:AT_PLACE]->(place:Place)
      RETURN place.name
    } AS places,
    // An open end is so far away that nothing is beyond it.
    CASE
      WHEN claim.relation IN ['at-most', 'less-than'] THEN -1.0e300
      WHEN claim.relation = 'about' THEN claim.low - abs(claim.low) / 10.0
      ELSE claim.low
    END AS from,
    CASE
      WHEN claim.relation IN ['at-least', 'more-than'] THEN 1.0e300
      WHEN claim.relation = 'about' THEN claim.low + abs(claim.low) / 10.0
      WHEN claim.relation = 'between' THEN claim.high
      ELSE claim.low
    END AS to,
    CASE
      WHEN claim.low IS NULL THEN '"' + claim.figureText + '", ' + claim.unit
      ELSE replace(claim.relation, '-', ' ')
        + reduce(text = '', number IN [claim.low, claim.high] | text + coalesce(
          CASE text WHEN '' THEN ' ' ELSE ' and ' END
            + CASE number WHEN toInteger(number) THEN toString(toInteger(number)) ELSE toString(number) END,
          ''
        ))
        + ' ' + replace(claim.unit, '-', ' ')
    END AS value
  ORDER BY claim.id
  WITH thing, parts, places, claim.unit AS unit, claim.metric AS metric,
    collect(DISTINCT article.id) AS articles,
    collect({claim: claim, value: value, from: from, to: to}) AS items
  // One metric given twice is compared; metrics that one article each gives, in one unit, are only laid side by side.
  WITH thing, parts, places, unit, size(items) > 1 AS shared, metric, articles, items
  ORDER BY metric
  WITH thing, parts, places, unit,
    CASE shared WHEN true THEN metric ELSE 'various' END AS question,
    collect(metric) AS metrics,
    collect(articles) AS articles,
    collect(items) AS groups
  WITH thing, parts, places, question, metrics, groups,
    size(COLLECT { UNWIND articles AS some UNWIND some AS article RETURN DISTINCT article }) AS articles
  WHERE question <> 'various' OR (size(metrics) > 1 AND articles > 1)
  CALL (groups) {
    // What is told alike of the same days is compared with others once.
    UNWIND groups[0] AS item
    WITH item.value AS value, item.from AS from, item.to AS to, item.claim.relation AS relation,
      item.claim.onFrom AS first, item.claim.onTo AS last, item.claim.modality = 'future' AS foretold,
      count(DISTINCT item.claim) AS times
    WITH collect({
      value: value, from: from, to: to, relation: relation, first: first, last: last, foretold: foretold, times: times
    }) AS kinds
    UNWIND range(0, size(kinds) - 1) AS i
    UNWIND range(i, size(kinds) - 1) AS j
    WITH kinds[i] AS a, kinds[j] AS b, i = j AS alike
    WHERE NOT alike OR a.times > 1
    RETURN
      collect(DISTINCT CASE
        WHEN a.last < b.first OR b.last < a.first THEN 'not comparable'
        WHEN a.foretold <> b.foretold THEN 'not comparable'
        WHEN a.from IS NULL OR b.from IS NULL THEN 'vague'
        WHEN a.value = b.value THEN 'same'
        WHEN a.to < b.from OR b.to < a.from
          OR (a.to = b.from AND (a.relation = 'less-than' OR b.relation = 'more-than'))
          OR (b.to = a.from AND (b.relation = 'less-than' OR a.relation = 'more-than'))
          THEN 'conflict' + CASE
            WHEN a.first = b.first AND a.last = b.last THEN ''
            ELSE ', dates may differ'
          END
        ELSE 'compatible'
      END) AS pairs
  }
  RETURN 'figures' AS kind,
    CASE question
      WHEN 'various' THEN reduce(text = head(metrics), metric IN tail(metrics) | text + ' / ' + metric)
      ELSE question
    END
      + reduce(text = '', part IN parts | text + ', ' + part)
      + reduce(text = '', place IN places | text + ', ' + place) AS question,
    CASE
      WHEN question = 'various' THEN 'not comparable'
      WHEN any(pair IN pairs WHERE pair STARTS WITH 'conflict') THEN 'conflict'
      WHEN 'vague' IN pairs THEN 'vague'
      WHEN 'not comparable' IN pairs THEN 'not comparable'
      WHEN 'compatible' IN pairs THEN 'compatible'
      ELSE 'same'
    END AS verdict,
    CASE
      WHEN question = 'various' THEN ['each article counts something else']
      ELSE [note IN [
        CASE WHEN 'conflict, dates may differ' IN pairs THEN 'dates may differ' END,
        CASE WHEN 'vague' IN pairs THEN 'words that are no number are listed, not judged' END,
        CASE WHEN 'not comparable' IN pairs THEN 'some are of other days, or foretold' END,
        CASE WHEN any(item IN groups[0] WHERE item.claim.relation = 'about') THEN 'about is taken as ten per cent either way' END
      ] WHERE note IS NOT NULL]
    END AS notes,
    reduce(all = [], items IN groups | all + items) AS items
  UNION ALL
  // What is counted besides, here and below, is counted behind what is collected, or it would be counted for each thing collected.
  // roles: who mediated, chaired or hosted a round, and who led each side there.
  MATCH (thing:Round)<-[:ABOUT]-(claim:Claim {polarity: 'affirmed'})-[:SUBJECT]->(who:Entity)
  WHERE claim.act IN ['mediates', 'chairs', 'hosts', 'leads'] AND NOT claim.modality IN ['hypothetical', 'inferred']
  MATCH (claim)-[:STATED_IN]->(article:Article)
  OPTIONAL MATCH (claim)-[:FOR]->(side:Actor)
  WITH DISTINCT thing, claim.act AS act, side, claim, who, article
  ORDER BY who.id, claim.id
  WITH thing, 'who ' + act + coalesce(' for ' + side.name, '') AS question, article,
    collect(DISTINCT who) AS named, collect({claim: claim, value: who.name}) AS items
  WITH thing, question, collect(named) AS lists, collect(items) AS groups
  WITH thing, question, lists, reduce(all = [], items IN groups | all + items) AS items,
    COUNT { MATCH (thing)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(other:Article) RETURN DISTINCT other } AS articles
  WHERE articles > 1
  RETURN 'roles' AS kind, question,
    CASE
      WHEN size(lists) = 1 THEN 'only one reports'
      WHEN all(list IN lists WHERE list = lists[0]) THEN 'same'
      WHEN any(a IN lists WHERE any(b IN lists WHERE none(one IN a WHERE one IN b))) THEN 'differs'
      ELSE 'compatible'
    END AS verdict,
    CASE
      WHEN size(lists) = 1 THEN ['silence is not denial']
      WHEN any(list IN lists WHERE list <> lists[0]) THEN ['a list may be incomplete: silence is not denial']
      ELSE []
    END AS notes,
    items
  UNION ALL
  // roles: one who mediated in one article and chaired or hosted in another.
  MATCH (thing:Round)<-[:ABOUT]-(claim:Claim {polarity: 'affirmed'})-[:SUBJECT]->(who:Entity)
  WHERE claim.act IN ['mediates', 'chairs', 'hosts'] AND NOT claim.modality IN ['hypothetical', 'inferred']
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH DISTINCT thing, who, claim, article
  ORDER BY claim.act, claim.id
  WITH thing, who, article, collect(DISTINCT claim.act) AS acts, collect({claim: claim, value: claim.act}) AS items
  WITH thing, who, collect(acts) AS lists, collect(items) AS groups
  WHERE any(list IN lists WHERE list <> lists[0])
  RETURN 'roles' AS kind, 'part of ' + who.name AS question,
    'compatible' AS verdict, ['one can do both'] AS notes, reduce(all = [], items IN groups | all + items) AS items
  UNION ALL
  // dates of an event.
  MATCH (thing:Event)
  WITH DISTINCT thing
  MATCH (thing)<-[:ABOUT]-(claim:Claim {polarity: 'affirmed'})
  WHERE NOT claim.modality IN ['hypothetical', 'inferred']
    AND claim.onPrecision IS NOT NULL
    AND (claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'attacks']
      OR (claim.act = 'hands-over' AND thing:Exchange|Transfer))
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH thing, collect(DISTINCT article.id) AS articles, collect(DISTINCT claim) AS claims,
    count(DISTINCT CASE WHEN claim.on IS NOT NULL THEN article END) AS dating
  WITH thing, articles, claims, dating,
    COUNT { MATCH (thing)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(other:Article) RETURN DISTINCT other } AS all
  WHERE size(articles) > 1 OR (thing:Round AND all > 1)
  WITH thing, articles, claims, dating, [claim IN claims WHERE claim.on IS NOT NULL] AS dated
  RETURN 'dates' AS kind, 'date' AS question,
    CASE
      WHEN size(articles) = 1 THEN 'only one reports'
      WHEN any(a IN dated WHERE any(b IN dated WHERE a.onTo < b.onFrom)) THEN 'differs'
      WHEN dating < 2 THEN 'vague'
      WHEN all(a IN dated WHERE a.onFrom = dated[0].onFrom AND a.onTo = dated[0].onTo) THEN 'same'
      ELSE 'compatible'
    END AS verdict,
    CASE WHEN size(articles) = 1 THEN ['silence is not denial'] ELSE [] END
      + CASE WHEN size(dated) < size(claims) THEN ['dates in words are listed, not judged'] ELSE [] END AS notes,
    [claim IN claims | {claim: claim, value: coalesce(claim.on, '"' + claim.onText + '"')}] AS items
  UNION ALL
  // venues of a round or another meeting.
  MATCH (thing:Round|Meeting)<-[:ABOUT]-(claim:Claim {polarity: 'affirmed'})-[:AT_PLACE]->(place:Place)
  WHERE NOT claim.modality IN ['hypothetical', 'inferred']
    AND claim.act IN ['meets', 'consults', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH DISTINCT thing, claim, article, place
  ORDER BY place.id, claim.id
  WITH thing, collect(DISTINCT article.id) AS articles, collect(DISTINCT place) AS places,
    collect({claim: claim, value: place.name}) AS items
  WITH thing, articles, places, items,
    COUNT { MATCH (thing)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(other:Article) RETURN DISTINCT other } AS all
  WHERE size(articles) > 1 OR (thing:Round AND all > 1)
  RETURN 'venues' AS kind, 'venue' AS question,
    CASE
      WHEN size(articles) = 1 THEN 'only one reports'
      WHEN size(places) = 1 THEN 'same'
      WHEN EXISTS {
        UNWIND places AS a
        UNWIND places AS b
        WITH a, b
        WHERE a.id < b.id AND NOT EXISTS { (a)-[:IN]->+(b) } AND NOT EXISTS { (b)-[:IN]->+(a) }
        RETURN a
      } THEN 'differs'
      ELSE 'compatible'
    END AS verdict,
    CASE WHEN size(articles) = 1 THEN ['silence is not denial'] ELSE [] END
      + CASE WHEN size(places) > 1 THEN ['one place may lie in another'] ELSE [] END AS notes,
    items
  UNION ALL
  // offices of a person: held, or held before.
  MATCH (thing:Person)<-[:SUBJECT]-(claim:Claim {polarity: 'affirmed'})-[:OFFICE]->(office:Office)
  WHERE NOT claim.modality IN ['hypothetical', 'inferred']
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH DISTINCT thing, claim, office, article
  ORDER BY office.id, claim.tenure, claim.id
  WITH thing, article,
    collect(DISTINCT [office.id, claim.tenure]) AS held,
    collect({claim: claim, value: CASE claim.tenure WHEN 'former' THEN 'formerly ' ELSE '' END + office.name}) AS items
  WITH thing, collect(held) AS lists, collect(items) AS groups
  WHERE size(lists) > 1
  WITH thing, lists, reduce(all = [], list IN lists | all + list) AS held, reduce(all = [], items IN groups | all + items) AS items
  RETURN 'offices' AS kind, 'office' AS question,
    CASE
      WHEN any(a IN held WHERE any(b IN held WHERE a[0] = b[0] AND a[1] <> b[1])) THEN 'differs'
      WHEN all(list IN lists WHERE list = lists[0]) THEN 'same'
      ELSE 'compatible'
    END AS verdict,
    CASE WHEN all(list IN lists WHERE list = lists[0]) THEN [] ELSE ['offices change: dates may differ'] END AS notes,
    items
  UNION ALL
  // stances of one side on one demand: for it, under a condition, or against it.
  MATCH (thing:Demand)<-[:ON]-(claim:Claim {polarity: 'affirmed'})-[:SUBJECT|FOR]->(side:Actor)
  WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
    AND NOT claim.modality IN ['hypothetical', 'inferred']
    AND (EXISTS { (claim)-[:FOR]->(side) } OR NOT EXISTS { (claim)-[:FOR]->() })
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH thing, side, collect(DISTINCT claim) AS claims, collect(DISTINCT article) AS articles,
    collect(DISTINCT CASE
      WHEN claim.act = 'accepts-conditionally' THEN 'conditional'
      WHEN claim.act IN ['rejects', 'withdraws'] THEN 'against'
      ELSE 'for'
    END) AS stances
  WHERE size(articles) > 1 AND size(stances) > 1
  RETURN 'stances' AS kind, 'stance of ' + side.name AS question,
    'differs' AS verdict, ['a side may have changed its mind: dates may differ'] AS notes,
    [claim IN claims | {claim: claim, value: claim.act + coalesce(', if ' + claim.condition, '')}] AS items
  UNION ALL
  // lists: what each article has a side demand, topic by topic, and on which demands it says an event brought agreement.
  CALL (thing) {
    MATCH (wanted:Demand)<-[:ON]-(claim:Claim {polarity: 'affirmed'})-[:SUBJECT|FOR]->(thing:Actor)
    WHERE claim.act IN ['demands', 'proposes', 'offers']
      AND (EXISTS { (claim)-[:FOR]->(thing) } OR NOT EXISTS { (claim)-[:FOR]->() })
    RETURN 'demands' + coalesce(' on ' + wanted.topic, '') AS question, wanted, claim, '' AS mark
    UNION ALL
    MATCH (wanted:Demand)<-[:ON]-(claim:Claim {act: 'agrees', polarity: 'affirmed'})-[:ABOUT]->(thing:Event)
    WHERE claim.outcome <> 'none'
    RETURN 'demands agreed on' AS question, wanted, claim, ': ' + claim.outcome AS mark
  }
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WHERE NOT claim.modality IN ['hypothetical', 'inferred']
  WITH DISTINCT thing, question, wanted, claim, mark, article
  ORDER BY wanted.id, claim.id
  WITH thing, question, article, collect(DISTINCT wanted) AS demands, collect({claim: claim, value: wanted.name + mark}) AS items
  WITH thing, question, collect(demands) AS lists, collect(items) AS groups
  WITH thing, question, lists, groups,
    COUNT {
      MATCH (thing)<-[:SUBJECT|FOR|ABOUT]-(made:Claim {polarity: 'affirmed'})-[:STATED_IN]->(other:Article)
      WHERE made.act IN ['demands', 'proposes', 'offers']
      RETURN DISTINCT other
    } AS articles
  WHERE size(lists) > 1 OR (thing:Actor AND articles > 1)
  // Each form of a demand, with all its wider and narrower ones.
  WITH thing, question, lists, groups,
    [list IN lists | {
      exact: list,
      akin: COLLECT {
        UNWIND list AS one
        MATCH (one)-[:NARROWER_THAN]->*(form:Demand)
        RETURN form
        UNION
        UNWIND list AS one
        MATCH (form:Demand)-[:NARROWER_THAN]->*(one)
        RETURN form
      }
    }] AS told
  RETURN 'lists' AS kind, question,
    CASE
      WHEN size(lists) = 1 THEN 'only one reports'
      WHEN all(list IN lists WHERE list = lists[0]) THEN 'same'
      WHEN any(a IN told WHERE any(b IN told WHERE
        any(x IN a.exact WHERE NOT x IN b.akin) AND any(y IN b.exact WHERE NOT y IN a.akin))) THEN 'differs'
      ELSE 'compatible'
    END AS verdict,
    CASE
      WHEN size(lists) = 1 THEN ['silence is not denial']
      WHEN any(list IN lists WHERE list <> lists[0]) THEN ['a list may be incomplete: silence is not denial']
      ELSE []
    END AS notes,
    reduce(all = [], items IN groups | all + items) AS items
  UNION ALL
  // lists: which sides, and who of each side, came to a round, or stayed away, by each article.
  MATCH (thing:Round)<-[:ABOUT]-(claim:Claim)-[:SUBJECT|FOR]->(party:Actor)
  WHERE claim.act IN ['meets', 'leads', 'represents', 'attends'] AND NOT claim.modality IN ['hypothetical', 'inferred']
    AND (claim.polarity = 'affirmed' OR claim.act = 'attends')
  OPTIONAL MATCH (claim)-[:FOR]->(side:Actor)
  WITH DISTINCT thing, claim, party, side
  UNWIND CASE
    WHEN NOT party:Person AND (side IS NULL OR (side = party AND claim.polarity = 'affirmed')) THEN [{question: 'sides that came', who: party}]
    WHEN party <> side THEN [{question: 'who came for ' + side.name, who: party}]
    ELSE []
  END AS came
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH DISTINCT thing, came.question AS question, came.who AS who, claim, article,
    CASE claim.polarity WHEN 'negated' THEN 'not ' ELSE '' END AS no
  ORDER BY who.id, claim.id
  WITH thing, question, article, collect(DISTINCT no + who.id) AS named, collect({claim: claim, value: no + who.name}) AS items
  WITH thing, question, collect(named) AS lists, collect(items) AS groups
  WHERE size(lists) > 1
  RETURN 'lists' AS kind, question,
    CASE
      WHEN all(list IN lists WHERE list = lists[0]) THEN 'same'
      WHEN any(a IN lists WHERE any(b IN lists WHERE any(x IN a WHERE NOT x IN b) AND any(y IN b WHERE NOT y IN a))) THEN 'differs'
      ELSE 'compatible'
    END AS verdict,
    CASE WHEN all(list IN lists WHERE list = lists[0]) THEN [] ELSE ['a list may be incomplete: silence is not denial'] END AS notes,
    reduce(all = [], items IN groups | all + items) AS items
  UNION ALL
  // outcomes: what became of one demand in one event.
  MATCH (thing:Event)<-[:ABOUT]-(claim:Claim {act: 'agrees', polarity: 'affirmed'})
  WHERE NOT claim.modality IN ['hypothetical', 'inferred'] AND claim.outcome IS NOT NULL
  MATCH (claim)-[:STATED_IN]->(article:Article)
  OPTIONAL MATCH (claim)-[:ON]->(wanted:Demand)
  WITH thing, wanted, collect(DISTINCT claim) AS claims, collect(DISTINCT article) AS articles, collect(DISTINCT claim.outcome) AS outcomes
  WHERE size(articles) > 1
  RETURN 'outcomes' AS kind, 'outcome' + coalesce(': ' + wanted.name, ', no demand named') AS question,
    CASE
      WHEN size(outcomes) = 1 THEN 'same'
      WHEN size(outcomes) = 2 AND 'carried-out' IN outcomes AND NOT 'none' IN outcomes THEN 'compatible'
      ELSE 'differs'
    END AS verdict,
    CASE WHEN size(outcomes) > 1 AND 'carried-out' IN outcomes THEN ['what was agreed may have been carried out since'] ELSE [] END
      + CASE WHEN wanted IS NULL THEN ['they may mean different things'] ELSE [] END AS notes,
    [claim IN claims | {claim: claim, value: claim.outcome}] AS items
  UNION ALL
  // certainty: what one article tells as so, and another denies, doubts, foretells, supposes or infers.
  MATCH (thing:Event|Demand|Document)
  WITH DISTINCT thing
  MATCH (thing)<-[:ABOUT|ON|DOCUMENT]-(claim:Claim)
  WHERE NOT claim.act IN ['counts', 'states', 'agrees', 'consults', 'holds-office']
    AND CASE
      WHEN thing:Event THEN NOT EXISTS { (claim)-[:ON|DOCUMENT]->() }
      WHEN thing:Document THEN NOT EXISTS { (claim)-[:ON]->() }
      ELSE true
    END
  MATCH (claim)-[:STATED_IN]->(article:Article)
  WITH DISTINCT thing, claim, article,
    // On a demand the side counts, not who spoke for it.
    COLLECT {
      MATCH (claim)-[:SUBJECT|FOR]->(who:Entity)
      WHERE (NOT thing:Demand AND EXISTS { (claim)-[:SUBJECT]->(who) })
        OR (thing:Demand AND (EXISTS { (claim)-[:FOR]->(who) } OR NOT EXISTS { (claim)-[:FOR]->() }))
      RETURN DISTINCT who.name AS name
      ORDER BY name
    } AS names,
    COLLECT {
      MATCH (claim)-[:FOR]->(side:Entity)
      WHERE NOT thing:Demand
      RETURN side.name AS name
      ORDER BY name, side.id
    } AS sides
  ORDER BY claim.id
  WITH thing, claim.act AS act, names, sides, collect(DISTINCT article) AS articles, collect(claim) AS claims,
    collect(DISTINCT CASE
      WHEN claim.modality IN ['asserted', 'attributed'] THEN CASE claim.polarity WHEN 'negated' THEN 'denied' ELSE 'told' END
      ELSE claim.modality
    END) AS ways,
    collect(DISTINCT CASE WHEN claim.polarity = 'affirmed' AND claim.modality IN ['asserted', 'attributed'] THEN article.id END) AS telling,
    collect(DISTINCT CASE WHEN claim.polarity = 'negated' AND claim.modality IN ['asserted', 'attributed'] THEN article.id END) AS denying
  WITH thing, act, names, sides, articles, claims, ways, any(one IN telling WHERE one IN denying) AS both
  WHERE size(articles) > 1 AND size(ways) > 1 AND ('told' IN ways OR 'denied' IN ways)
  RETURN 'certainty' AS kind, act
      + reduce(text = '', name IN names | text + ', ' + name)
      + reduce(text = '', side IN sides | text + ', for ' + side) AS question,
    CASE WHEN 'told' IN ways AND 'denied' IN ways AND NOT both THEN 'conflict' ELSE 'differs' END AS verdict,
    ['dates may differ'] + CASE WHEN both THEN ['one article says both, so it means two things'] ELSE [] END AS notes,
    [claim IN claims | {claim: claim, value: claim.paraphrase}] AS items
}
WITH thing, kind, question, verdict, notes, items
WHERE ($kind IS NULL OR kind = $kind)
  AND ($verdict IS NULL OR verdict = $verdict)
CALL (items) {
  UNWIND items AS item
  WITH item.claim AS claim, item.value AS value
  MATCH (claim)-[stated:STATED_IN]->(article:Article)
  WITH claim, value, article, min(stated.start) AS start
  ORDER BY article.id, start, claim.id, value
  RETURN
    collect(DISTINCT value + ' (' + article.id + ', ' + CASE claim.polarity WHEN 'negated' THEN 'denied, ' ELSE '' END + claim.modality + ')') AS values,
    collect(DISTINCT claim.id) AS evidence,
    count(DISTINCT article) AS articles,
    count(DISTINCT claim.origin) AS origins,
    count(DISTINCT claim.modality = 'future') AS tenses
}
RETURN
  thing.name AS about,
  kind,
  question,
  verdict,
  values,
  notes
    + CASE tenses WHEN 2 THEN ['some only foretell it'] ELSE [] END
    + CASE WHEN articles = 1 AND verdict <> 'only one reports' THEN ['within one article'] ELSE [] END
    + CASE WHEN articles > 1 AND origins = 1 THEN ['all from one origin'] ELSE [] END AS note,
  evidence
ORDER BY
  CASE verdict
    WHEN 'conflict' THEN 1
    WHEN 'differs' THEN 2
    WHEN 'vague' THEN 3
    WHEN 'not comparable' THEN 4
    WHEN 'compatible' THEN 5
    WHEN 'same' THEN 6
    ELSE 7
  END,
  about, thing.id, kind, question, evidence;
