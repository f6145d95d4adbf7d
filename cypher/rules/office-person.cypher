// Offices are held by people
//
// A state or an organisation holds no office; the person who does has an id of its own.
//
// @level error
// @column at: the claim
// @column problem: what is wrong with it
// @plan reads every claim, because a rule holds for all of them
MATCH (claim:Claim {act: 'holds-office'})
WHERE NOT EXISTS { (claim)-[:SUBJECT]->(:Person) }
RETURN
  claim.id AS at,
  'an office that no person holds; name the person in "subject"' AS problem,
  [claim.id] AS evidence
ORDER BY at;
