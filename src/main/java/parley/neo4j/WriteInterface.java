package parley.neo4j;

/** The interfaces of an engine that transactions write by. */
public enum WriteInterface {
  /** The engine's Java API, within its process. */
  ENGINE,
  /** Statements over Bolt. */
  BOLT
}
