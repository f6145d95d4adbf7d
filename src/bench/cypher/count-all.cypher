// Nodes and relationships.
MATCH (node)
WITH count(node) AS nodes
MATCH ()-[link]->()
RETURN nodes + count(link) AS count;
