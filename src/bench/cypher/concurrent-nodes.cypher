// Nodes of one file, two transactions at a time; the number of transactions that failed.
LOAD CSV WITH HEADERS FROM 'file:///FILE' AS row
CALL (row) {
  MERGE (node:KEY {id: row.`id:ID`})
  SET node:LABELS
  SET node += {PROPERTIES}
} IN 2 CONCURRENT TRANSACTIONS OF 5000 ROWS
  ON ERROR CONTINUE
  REPORT STATUS AS status
WITH DISTINCT status.transactionId AS transaction, status.committed AS committed
RETURN count(CASE WHEN NOT committed THEN 1 END) AS failed;
