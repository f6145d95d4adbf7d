package parley.cli;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same with all of them. */
@Tag("long")
@EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
class AllNaughtyStringsIT extends NaughtyStringsIT {
  @Override
  int step() {
    return 1;
  }
}
