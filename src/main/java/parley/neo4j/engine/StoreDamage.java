package parley.neo4j.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/** What is lost when a store's files are not what they were, and what to do. */
public final class StoreDamage {
  private StoreDamage() {}

  /**
   * Says it in one sentence.
   *
   * @param what is damaged: files, or the engine's words
   */
  public static StoreException describe(Path folder, String what, @Nullable Throwable cause) {
    return describe(folder, "is damaged", what, cause);
  }

  /** The same where the engine failed on a statement, which may be a fault of its own. */
  public static StoreException suspect(Path folder, String what, Throwable cause) {
    return describe(folder, "is damaged, or the engine has a fault", what, cause);
  }

  private static StoreException describe(
      Path folder, String state, String what, @Nullable Throwable cause) {
    return new StoreException(
        Reason.FILE,
        "the store in "
            + folder
            + " "
            + state
            + ": "
            + what
            + "; "
            + (isOfUsers(what, cause)
                ? "nothing of the graph is lost; move data/databases/system and data/transactions/system out of the folder, and run the command again"
                : "what was loaded cannot be read; move the folder away, then restore a backup with \"parley restore FILE\", or load the dossiers again"),
        cause);
  }

  /** Whether what is damaged is the engine's own database, which has the store's one user. */
  private static boolean isOfUsers(String what, @Nullable Throwable cause) {
    String all = what;
    for (Throwable one = cause; one != null; one = one.getCause()) all += " " + one.getMessage();
    return all.contains("[system]")
        || (all.contains("/system/") && !all.contains("/databases/neo4j/"));
  }
}
