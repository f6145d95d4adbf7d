package parley.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where things were in earlier transactions, by element id; those not asked for lately are
 * forgotten. Long tails have a head: most claims are about what others were about before.
 */
final class Remembered<K> extends LinkedHashMap<K, String> {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 100_000;

  Remembered() {
    super(1_024, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, String> eldest) {
    return size() > MOST;
  }
}
