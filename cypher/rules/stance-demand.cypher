// Every stance is on a demand
//
// Who demands, proposes, offers, accepts, rejects or withdraws does so with something: a demand of its own in the dossier.
//
// @level error
// @column at: the claim
// @column problem: what is wrong with it
// @plan reads every claim, because a rule holds for all of them
MATCH (claim:Claim)
WHERE claim.act IN ['demands', 'proposes', 'offers', 'accepts', 'accepts-conditionally', 'rejects', 'withdraws']
  AND NOT EXISTS { (claim)-[:ON]->(:Demand) }
RETURN
  claim.id AS at,
  'a claim that "' + claim.act + '" does not say what; add "demand"' AS problem,
  [claim.id] AS evidence
ORDER BY at;
