package parley.store;

import parley.store.StoreException.Reason;

/** An entity that was there when the load began has been removed by another process since. */
final class Vanished {
  private Vanished() {}

  static StoreException entity(String id) {
    return new StoreException(
        Reason.UNAVAILABLE, "another process has removed \"" + id + "\" meanwhile; load again");
  }

  static StoreException somewhere() {
    return new StoreException(
        Reason.UNAVAILABLE,
        "another process has removed entities meanwhile that these articles refer to; load again");
  }
}
