// Relationships of one type; PROPERTIES is a key where two may join the same nodes.
UNWIND $rows AS row
MATCH (from:FROM {id: row.from})
MATCH (to:TO {id: row.to})
MERGE (from)-[link:TYPE PROPERTIES]->(to)
SET link += row.properties;
