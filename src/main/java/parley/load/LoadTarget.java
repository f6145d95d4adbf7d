package parley.load;

import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;

/** The graph that a load goes into, opened only when it is needed. */
public interface LoadTarget {
  StoreLocation location();

  /** Opens it, making an embedded store that is not there yet. */
  Store open();
}
