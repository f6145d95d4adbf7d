package parley.export.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive whose bytes follow from its files alone: every file has the same time. */
public final class ZipArchive implements AutoCloseable {
  // The very first day stands for all before it, of which the format keeps the moment, by the zone.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final ZipOutputStream zip;

  public ZipArchive(OutputStream out) {
    zip = new ZipOutputStream(out, UTF_8);
  }

  /** What a file of the archive holds. */
  @FunctionalInterface
  public interface Content {
    void write(Writer out) throws IOException;
  }

  /** Adds a file; folders are parted by slashes. */
  public void file(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    Writer out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
    content.write(out);
    out.flush();
    zip.closeEntry();
  }

  /** Ends the archive; what it is written to stays open. */
  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }
}
