// NEXT leads from each round of the given processes to the one with the next higher ordinal.
UNWIND $processes AS id
MATCH (process:Process {id: id})
// Its lock: of two loaders that begin at once, the second sees here what the first has put in order.
SET process.locked = true
REMOVE process.locked
WITH process
CALL (process) {
  MATCH (process)<-[:PART_OF]-(:Round)-[next:NEXT]->(:Round)
  DELETE next
}
CALL (process) {
  MATCH (process)<-[:PART_OF]-(round:Round)
  WITH round
  ORDER BY round.ordinal
  RETURN collect(round) AS rounds
}
UNWIND range(0, size(rounds) - 2) AS i
WITH rounds[i] AS round, rounds[i + 1] AS following
CREATE (round)-[:NEXT]->(following);
