// Nodes of one set of labels.
UNWIND $rows AS row
MERGE (node:KEY {id: row.id})
SET node:LABELS
SET node += row.properties;
