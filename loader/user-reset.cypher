// Gives the embedded engine's only user back the store's own password, also when that user is gone.
CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED;
