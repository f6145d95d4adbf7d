// What leads from one entity to another: where it belongs, what is narrower, what comes next, and the facts.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties;
