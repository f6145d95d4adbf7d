// Relationships of one file.
LOAD CSV WITH HEADERS FROM 'file:///FILE' AS row
CALL (row) {
  MATCH (from:FROM {id: row.`:START_ID`})
  MATCH (to:TO {id: row.`:END_ID`})
  CREATE (from)-[:TYPE {PROPERTIES}]->(to)
} IN TRANSACTIONS OF 5000 ROWS;
