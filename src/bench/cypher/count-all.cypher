// Nodes and relationships.
RETURN COUNT { MATCH (node) } + COUNT { MATCH ()-[link]->() } AS count;
