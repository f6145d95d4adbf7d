// Every relationship, for the fingerprint.
// @plan reads every node, because the fingerprint is of all
MATCH (from)-[link]->(to)
RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties;
