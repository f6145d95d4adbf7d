// Gives the embedded engine's only user the store's own password.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED;
