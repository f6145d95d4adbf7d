package parley.export;

/** A statement that Neo4j Browser keeps in a folder, under a name. */
public record Favourite(String folder, String name, String cypher) {}
