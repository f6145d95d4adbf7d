// Every round has its place in its process
//
// Rounds are told apart and put in order by their ordinals, from 1.
//
// @level error
// @column at: the round
// @column problem: what is wrong with it
MATCH (round:Round)
WHERE round.ordinal IS NULL OR round.ordinal < 1
RETURN
  round.id AS at,
  'the round "' + round.name + '" has no place in its process; add "ordinal", from 1' AS problem,
  [] AS evidence
ORDER BY at;
