// Every claim stands somewhere in its article
//
// A claim without a range cannot be compared with the words that support it.
//
// @level error
// @column at: the claim
// @column problem: what is wrong with it
// @plan reads every claim, because a rule holds for all of them
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:STATED_IN]->(:Article) }
RETURN
  claim.id AS at,
  'no range says where the article states it; add "ranges"' AS problem,
  [claim.id] AS evidence
ORDER BY at;
