package parley.neo4j.transaction;

/** An entity that was there when the load began has been removed by another process since. */
public final class EntityRemovedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private EntityRemovedException(String message) {
    super(message);
  }

  public static EntityRemovedException of(String id) {
    return new EntityRemovedException(
        "another process has removed \"" + id + "\" meanwhile; load again");
  }

  public static EntityRemovedException ofUnknownId() {
    return new EntityRemovedException(
        "another process has removed entities meanwhile that these articles refer to; load again");
  }
}
