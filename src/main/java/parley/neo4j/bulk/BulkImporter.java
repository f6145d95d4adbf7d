package parley.neo4j.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import parley.neo4j.engine.PageCacheSize;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import picocli.CommandLine;

/** Neo4j's bulk importer, inside this process. */
public final class BulkImporter {
  /**
   * The importer takes a gigabyte unless told, a little of it for a small load and all for a large
   * one, and is no quicker for it: it goes through its files from end to end.
   */
  private static final String PAGE_CACHE = "server.memory.pagecache.size=128m\n";

  private BulkImporter() {}

  /**
   * Makes a database under a home folder that has none.
   *
   * @throws StoreException with what the importer said, when it did not succeed
   */
  public static void run(Path home, List<String> files) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    PrintWriter writer = new PrintWriter(out, true, UTF_8);
    ExecutionContext context =
        new ExecutionContext(home, configured(home), out, out, new DefaultFileSystemAbstraction());
    List<String> arguments = new ArrayList<>(files);
    arguments.add("--report-file=" + home.resolve("import.report"));
    arguments.add("--max-off-heap-memory=" + Math.min(2L << 30, PageCacheSize.quarter()));
    arguments.add(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    int code =
        new CommandLine(new ImportCommand.Full(context))
            .setOut(writer)
            .setErr(writer)
            .execute(arguments.toArray(String[]::new));
    if (code == 0) return;
    String words = said.toString(UTF_8).strip();
    String last = words.lines().reduce((before, line) -> line).orElse("exit code " + code);
    throw new StoreException(
        Reason.FILE, "the bulk importer failed: " + last, new IllegalStateException(words));
  }

  /** The folder with the importer's settings, which can be given in a file alone. */
  private static Path configured(Path home) {
    try {
      Path folder = Files.createDirectories(home.resolve("conf"));
      Files.writeString(folder.resolve("neo4j.conf"), PAGE_CACHE);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
