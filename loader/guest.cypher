// Gives Neo4j Browser a user of its own, with a password that is good while the store is served.
CREATE OR REPLACE USER $username SET PASSWORD $password CHANGE NOT REQUIRED;
