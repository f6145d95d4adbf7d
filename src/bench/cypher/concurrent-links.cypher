// Relationships of one file, two transactions at a time; the number of transactions that failed.
// They meet on the locks of popular nodes, so it must be possible to repeat it.
LOAD CSV WITH HEADERS FROM 'file:///FILE' AS row
CALL (row) {
  MATCH (from:FROM {id: row.`:START_ID`})
  MATCH (to:TO {id: row.`:END_ID`})
  MERGE (from)-[:TYPE {PROPERTIES}]->(to)
} IN 2 CONCURRENT TRANSACTIONS OF 5000 ROWS
  ON ERROR CONTINUE
  REPORT STATUS AS status
WITH DISTINCT status.transactionId AS transaction, status.committed AS committed
RETURN count(CASE WHEN NOT committed THEN 1 END) AS failed;
