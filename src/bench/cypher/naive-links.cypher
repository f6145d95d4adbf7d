// One relationship.
MATCH (from:FROM {id: $from})
MATCH (to:TO {id: $to})
MERGE (from)-[link:TYPE PROPERTIES]->(to)
SET link += $properties;
