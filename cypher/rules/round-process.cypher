// Every round belongs to a process
//
// Reports list rounds by their process; a round of none is not in them.
//
// @level error
// @column at: the round
// @column problem: what is wrong with it
MATCH (round:Round)
WHERE NOT EXISTS { (round)-[:PART_OF]->(:Process) }
RETURN
  round.id AS at,
  'the round "' + round.name + '" belongs to no process; add "process"' AS problem,
  [] AS evidence
ORDER BY at;
