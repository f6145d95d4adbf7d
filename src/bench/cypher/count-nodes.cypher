// Nodes of one label.
MATCH (node:LABELS)
RETURN count(node) AS count;
