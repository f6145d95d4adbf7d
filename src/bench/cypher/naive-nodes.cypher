// One node.
MERGE (node:KEY {id: $id})
SET node:LABELS
SET node += $properties;
