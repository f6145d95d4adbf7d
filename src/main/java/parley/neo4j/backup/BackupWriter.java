package parley.neo4j.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parley.model.value.Sha256;
import parley.neo4j.backup.BackupManifest.PackedFile;

/**
 * Packs a closed store: a ZIP file of what lies in {@code data}, and a manifest behind it. The
 * store's password is not in it.
 */
public final class BackupWriter {
  static final String MANIFEST = "META-INF/MANIFEST.MF";

  private BackupWriter() {}

  /**
   * Packs a store whose lock this process holds; {@code out} stays open.
   *
   * @param folder of the store
   */
  public static BackupManifest write(
      Path folder, String engine, String fingerprint, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    List<PackedFile> packed = new ArrayList<>();
    for (Path file : files(folder.resolve("data"))) {
      packed.add(pack(file, folder.relativize(file).toString().replace('\\', '/'), zip));
    }
    BackupManifest manifest =
        new BackupManifest(BackupManifest.FORMAT, engine, fingerprint, packed);
    zip.putNextEntry(new ZipEntry(MANIFEST));
    manifest.toManifest().write(zip);
    zip.finish();
    return manifest;
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static PackedFile pack(Path file, String path, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), Sha256.newDigest())) {
      long size = in.transferTo(zip);
      zip.closeEntry();
      return new PackedFile(path, size, Sha256.hex(in.getMessageDigest()));
    }
  }
}
