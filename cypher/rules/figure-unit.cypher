// Every figure has a unit
//
// Numbers without a unit cannot be set beside each other.
//
// @level error
// @column at: the claim
// @column problem: what is wrong with it
// @plan reads every claim, because a rule holds for all of them
MATCH (claim:Claim)
WHERE (claim.act = 'counts' OR claim.metric IS NOT NULL)
  AND trim(coalesce(claim.unit, '')) = ''
RETURN
  claim.id AS at,
  'a figure without a unit; add "unit" to "figure", such as drones or percent' AS problem,
  [claim.id] AS evidence
ORDER BY at;
