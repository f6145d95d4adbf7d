// Rounds of the graph that have the ordinal of a given round in the same process, but another id.
UNWIND $rows AS row
MATCH (:Process {id: row.process})<-[:PART_OF]-(other:Round {ordinal: row.ordinal})
WHERE other.id <> row.round
RETURN row.round AS round, row.process AS process, row.ordinal AS ordinal, other.id AS other
ORDER BY process, ordinal, round, other;
