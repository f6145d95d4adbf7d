// Where entities belong: PART_OF, IN, OF, NARROWER_THAN.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[:$(row.type)]->(to);
