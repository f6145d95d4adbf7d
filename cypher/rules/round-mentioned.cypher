// Every round is spoken of
//
// A round that no claim speaks of stands in every list with nothing to say about it.
//
// @level warning
// @column at: the round
// @column problem: what is wrong with it
MATCH (round:Round)
WHERE NOT EXISTS { (round)<--(:Claim) }
RETURN
  round.id AS at,
  'no claim mentions the round "' + round.name + '"; add one, or remove the round' AS problem,
  [] AS evidence
ORDER BY at;
