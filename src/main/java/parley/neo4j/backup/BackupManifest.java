package parley.neo4j.backup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;

/**
 * What a backup says of itself, written as the manifest of a JAR file is, with a section for each
 * file.
 *
 * @param format of the file, counted from 1
 * @param engine version of Neo4j that wrote the store, {@code 5.26.30}
 * @param fingerprint of the graph
 * @param files all files of the store
 */
public record BackupManifest(
    int format, String engine, String fingerprint, List<PackedFile> files) {
  /** The only one so far. */
  static final int FORMAT = 1;

  private static final Name BACKUP = new Name("Parley-Backup");
  private static final Name ENGINE = new Name("Neo4j-Version");
  private static final Name FINGERPRINT = new Name("Fingerprint");
  private static final Name SIZE = new Name("Size");
  private static final Name SHA256 = new Name("SHA-256");

  public BackupManifest {
    files = List.copyOf(files);
  }

  /**
   * A file of the store.
   *
   * @param path from the store's folder, with slashes
   * @param size in bytes
   * @param sha256 64 hexadecimal digits
   */
  public record PackedFile(String path, long size, String sha256) {}

  /** How large the store is, in bytes. */
  public long size() {
    return files.stream().mapToLong(PackedFile::size).sum();
  }

  Manifest toManifest() {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Name.MANIFEST_VERSION, "1.0");
    main.put(BACKUP, String.valueOf(format));
    main.put(ENGINE, engine);
    main.put(FINGERPRINT, fingerprint);
    for (PackedFile file : files) {
      Attributes section = new Attributes();
      section.put(SIZE, String.valueOf(file.size()));
      section.put(SHA256, file.sha256());
      manifest.getEntries().put(file.path(), section);
    }
    return manifest;
  }

  /**
   * Reads what {@link #toManifest()} wrote.
   *
   * @throws IOException when something is missing or not what it should be
   */
  static BackupManifest of(Manifest manifest) throws IOException {
    List<PackedFile> files = new ArrayList<>();
    for (Map.Entry<String, Attributes> one : manifest.getEntries().entrySet()) {
      String sha256 = value(one.getValue(), SHA256);
      files.add(new PackedFile(one.getKey(), number(one.getValue(), SIZE), sha256));
    }
    Attributes main = manifest.getMainAttributes();
    int format = Math.toIntExact(number(main, BACKUP));
    return new BackupManifest(format, value(main, ENGINE), value(main, FINGERPRINT), files);
  }

  private static long number(Attributes attributes, Name name) throws IOException {
    String text = value(attributes, name);
    if (!text.matches("\\d{1,18}")) throw new IOException(name + " is not a number: " + text);
    return Long.parseLong(text);
  }

  private static String value(Attributes attributes, Name name) throws IOException {
    if (attributes.getValue(name) == null) throw new IOException("there is no " + name);
    return attributes.getValue(name);
  }
}
