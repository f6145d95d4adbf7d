package parley.store;

/** An entity that was there when the load began has been removed by another process since. */
final class Vanished extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Vanished(String message) {
    super(message);
  }

  static Vanished entity(String id) {
    return new Vanished("another process has removed \"" + id + "\" meanwhile; load again");
  }

  static Vanished somewhere() {
    return new Vanished(
        "another process has removed entities meanwhile that these articles refer to; load again");
  }
}
