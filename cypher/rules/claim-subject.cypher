// Every claim says who did it
//
// A claim without a subject says that something was done, and not by whom.
//
// @level error
// @column at: the claim
// @column problem: what is wrong with it
// @plan reads every claim, because a rule holds for all of them
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:SUBJECT]->(:Entity) }
RETURN
  claim.id AS at,
  'a claim that "' + claim.act + '" names nobody; add "subject"' AS problem,
  [claim.id] AS evidence
ORDER BY at;
