// No demand is narrower than itself
//
// "Narrower than" leads from a stricter or smaller demand to the one that it is a form of, and never back.
//
// @level error
// @column at: the demand
// @column problem: what is wrong with it
MATCH (demand:Demand)
WHERE EXISTS { (demand)-[:NARROWER_THAN]->+(demand) }
RETURN
  demand.id AS at,
  'the demand "' + demand.name + '" is narrower than itself, through others; remove one "narrowerThan"' AS problem,
  [] AS evidence
ORDER BY at;
