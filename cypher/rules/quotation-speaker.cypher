// Every quotation has a speaker
//
// What an article puts in quotation marks somebody said or wrote. An article may leave out who; the claim should not by slip.
//
// @level warning
// @column at: the claim
// @column problem: what is wrong with it
// @plan reads every claim, because a rule holds for all of them
MATCH (claim:Claim {quoted: true})
WHERE NOT EXISTS { (claim)-[:SAID_BY|VIA]->(:Entity) }
RETURN
  claim.id AS at,
  'a quotation without a speaker; add "saidBy" or "via" if the article names one' AS problem,
  [claim.id] AS evidence
ORDER BY at;
