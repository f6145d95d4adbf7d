// Every relationship, for the fingerprint.
MATCH (from)-[link]->(to)
RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties;
