package parley.cli;

import java.nio.file.Path;
import java.util.List;

/** The processes that keep a store, as the system knows them. */
public final class Daemons {
  private Daemons() {}

  public static List<ProcessHandle> of(Path store) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.isAlive())
        .filter(
            process -> {
              List<String> words = List.of(process.info().arguments().orElse(new String[0]));
              return words.contains("keep") && words.contains(store.toString());
            })
        .toList();
  }
}
