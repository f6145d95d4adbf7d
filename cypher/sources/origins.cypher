// How many independent origins each answer has
//
// One row for each thing that articles report as so: who did what in an event, who takes which stance on a demand, what a round brought, who
// accuses, criticises, threatens or consults whom. An article that passes on an agency, outlet or document has that one as its
// origin, so that one report in several articles counts once. What articles foretell, suppose, deny or judge themselves is left out.
//
// @param act text = null: only what is done by this act
// @values act UNWIND ['accepts', 'accepts-conditionally', 'accuses', 'agrees', 'attacks', 'attends', 'chairs', 'consults', 'criticises', 'demands', 'hosts', 'leads', 'mediates', 'meets', 'offers', 'proposes', 'rejects', 'represents', 'threatens', 'withdraws'] AS value RETURN value ORDER BY value
// @column who: the side acted for, or else who acts; those who agreed, or did not
// @column act: what is done; agrees with the outcome: agreed, agreed-to-work-on, carried-out, none
// @column what: the event or demand, or who it is done to
// @column round: the round that an outcome is of
// @column claims: the number of claims that say so
// @column in_articles: the number of articles that say so
// @column origins: the number of independent origins
// @column from: the origins: articles by their id, agencies, outlets and documents by their name
// @column how: how the articles put it: asserted, attributed or hedged
// @plan reads every claim, because it counts the origins of everything that is reported as so
// @example parley report sources/origins --evidence
CALL () {
  MATCH (doer:Entity)-[fact:MEDIATES|CHAIRS|HOSTS|LEADS|REPRESENTS|ATTENDS|MEETS|ATTACKS]->(thing:Event)
  MATCH (thing)<-[:ABOUT]-(claim:Claim {factual: true})-[:SUBJECT]->(doer)
  WHERE claim.act = toLower(replace(type(fact), 'I', 'i'))
  RETURN 1 AS rank, doer, fact, thing, null AS outcome, null AS sitting, claim
  UNION
  MATCH (doer:Entity)-[fact:DEMANDS|PROPOSES|OFFERS|ACCEPTS|ACCEPTS_CONDITIONALLY|REJECTS|WITHDRAWS]->(thing:Demand)
  MATCH (thing)<-[:ON]-(claim:Claim {factual: true})-[:SUBJECT|FOR]->(doer)
  WHERE claim.act = toLower(replace(replace(type(fact), 'I', 'i'), '_', '-'))
    AND (EXISTS { (claim)-[:FOR]->(doer) } OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN 2 AS rank, doer, fact, thing, null AS outcome, null AS sitting, claim
  UNION
  MATCH (sitting:Round)<-[:ABOUT]-(claim:Claim {act: 'agrees', factual: true})
  OPTIONAL MATCH (claim)-[:ON]->(thing:Demand)
  RETURN 3 AS rank, null AS doer, null AS fact, thing, claim.outcome AS outcome, sitting, claim
  UNION
  MATCH (doer:Entity)-[fact:ACCUSES|CRITICISES|THREATENS|CONSULTS]->(thing:Entity)
  MATCH (thing)<-[:TARGET]-(claim:Claim {factual: true})-[:SUBJECT|FOR]->(doer)
  WHERE claim.act = toLower(replace(type(fact), 'I', 'i'))
    AND (EXISTS { (claim)-[:FOR]->(doer) } OR NOT EXISTS { (claim)-[:FOR]->() })
  RETURN 4 AS rank, doer, fact, thing, null AS outcome, null AS sitting, claim
}
WITH rank, doer, fact, thing, outcome, sitting, claim
WHERE $act IS NULL OR claim.act = $act
MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH rank, doer, fact, thing, outcome, sitting, claim, stated, article
ORDER BY article.id, stated.start, claim.id
WITH rank, doer, fact, thing, outcome, sitting, claim.act AS act,
  collect(DISTINCT claim) AS telling,
  collect(DISTINCT claim.modality) AS how,
  collect(DISTINCT article) AS sources,
  collect(DISTINCT claim.origin) AS roots
RETURN
  CASE
    WHEN doer IS NULL THEN COLLECT {
      UNWIND telling AS claim
      MATCH (claim)-[:SUBJECT]->(side:Actor)
      RETURN DISTINCT side.name AS name
      ORDER BY name
    }
    ELSE [doer.name]
  END AS who,
  act + coalesce(' (' + outcome + ')', '') AS act,
  coalesce(thing.name, 'no demand named') AS what,
  sitting.name AS round,
  coalesce(fact.claims, size(telling)) AS claims,
  coalesce(fact.articles, size(sources)) AS in_articles,
  coalesce(fact.origins, size(roots)) AS origins,
  COLLECT {
    UNWIND roots AS root
    OPTIONAL MATCH (entity:Entity {id: root})
    RETURN coalesce(entity.name, root) AS name
    ORDER BY name, root
  } AS from,
  how,
  [claim IN telling | claim.id] AS evidence
ORDER BY rank, sitting.ordinal, sitting.id, thing.ordinal, what, thing.id, act, who, doer.id;
