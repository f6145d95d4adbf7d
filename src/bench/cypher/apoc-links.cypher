// A relationship of one row.
MATCH (from:FROM {id: row.`:START_ID`})
MATCH (to:TO {id: row.`:END_ID`})
CREATE (from)-[:TYPE {PROPERTIES}]->(to);
