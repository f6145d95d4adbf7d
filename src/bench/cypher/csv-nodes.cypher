// Nodes of one file.
LOAD CSV WITH HEADERS FROM 'file:///FILE' AS row
CALL (row) {
  CREATE (:LABELS {id: row.`id:ID`, PROPERTIES})
} IN TRANSACTIONS OF 5000 ROWS;
