// Every attributed claim has somebody to whom it is attributed
//
// An attributed claim is one that the article passes on. Quotations have a rule of their own.
//
// @level warning
// @column at: the claim
// @column problem: what is wrong with it
// @plan reads every claim, because a rule holds for all of them
MATCH (claim:Claim {modality: 'attributed', quoted: false})
WHERE NOT EXISTS { (claim)-[:SAID_BY|VIA]->(:Entity) }
RETURN
  claim.id AS at,
  'attributed to nobody; add "saidBy" or "via" if the article names one' AS problem,
  [claim.id] AS evidence
ORDER BY at;
