// Draw: who did what in which round
// The rounds in their order, with those who mediated, chaired, hosted, led, represented and attended.
MATCH (process:Process)<-[:PART_OF]-(round:Round)
OPTIONAL MATCH order = (round)-[:NEXT]->(:Round)
OPTIONAL MATCH part = (who:Entity)-[:MEDIATES|CHAIRS|HOSTS|LEADS|REPRESENTS|ATTENDS|MEETS]->(round)
RETURN process, round, order, part
ORDER BY process.id, round.ordinal, round.id, who.id
LIMIT 300;
