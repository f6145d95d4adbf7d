package parley.neo4j.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a store is owned, and by whom, if the owner has said so yet.
 *
 * @param isFree whether nobody holds the lock
 */
public record StoreOwnership(boolean isFree, Optional<StoreOwner> owner) {
  static final StoreOwnership FREE = new StoreOwnership(true, Optional.empty());

  static StoreOwnership of(@Nullable StoreOwner owner) {
    return new StoreOwnership(false, Optional.ofNullable(owner));
  }
}
