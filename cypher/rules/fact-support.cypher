// Every fact has the claims that it counts
//
// A fact is a relationship that claims support; it says how many. Claims that are denied, foretold, supposed or the author's
// own judgement do not count.
//
// @level error
// @column at: what the fact starts from
// @column problem: what is wrong with it
MATCH (start:Entity)-[fact:!PART_OF&!IN&!OF&!NARROWER_THAN&!NEXT]->(end:Entity)
WITH start, fact, end, COLLECT {
  MATCH (start)<-[who:SUBJECT|FOR]-(claim:Claim {factual: true})-[what:ABOUT|ON|OFFICE|FOR|TARGET]->(end)
  WHERE
    CASE type(what)
      WHEN 'FOR' THEN type(fact) = 'SPEAKS_FOR'
      WHEN 'OFFICE' THEN type(fact) = 'HOLDS' AND claim.tenure = 'current'
      ELSE type(fact) = toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_'))
    END
    AND CASE
      WHEN type(what) IN ['ON', 'TARGET'] THEN type(who) = 'FOR' OR NOT EXISTS { (claim)-[:FOR]->() }
      ELSE type(who) = 'SUBJECT'
    END
  RETURN DISTINCT claim.id AS id
  ORDER BY id
} AS supporting
WHERE coalesce(fact.claims, 0) < 1 OR size(supporting) <> fact.claims
RETURN
  start.id AS at,
  type(fact) + ' "' + end.name + '" counts ' + coalesce(toString(fact.claims), 'no') + ' claims, and '
    + toString(size(supporting)) + ' support it; report this as a bug of parley' AS problem,
  supporting AS evidence
ORDER BY at, problem, end.id;
