package parley.neo4j.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import parley.model.value.Sha256;
import parley.neo4j.backup.BackupManifest.PackedFile;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/** A backup that is read; what is wrong with one is told before anything comes of it. */
public final class BackupReader implements AutoCloseable {
  private final Path file;
  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupReader(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.manifest = readManifest();
  }

  /**
   * Opens a file that {@link BackupWriter} wrote.
   *
   * @throws StoreException when it is none, or not whole
   */
  public static BackupReader open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(
          Reason.FILE,
          Files.exists(file)
              ? file + " is not a file; name the file that \"parley backup\" wrote"
              : "there is no file " + file + "; name the file that \"parley backup\" wrote");
    }
    try {
      ZipFile zip = new ZipFile(file.toFile());
      try {
        return new BackupReader(file, zip);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new StoreException(
          Reason.FILE,
          file + (isZip(file) ? damaged("it ends too early, or its end is damaged") : isNone()),
          e);
    } catch (IOException e) {
      throw new StoreException(Reason.FILE, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static String isNone() {
    return " is not a backup of parley; name the file that \"parley backup\" wrote";
  }

  private static String damaged(String how) {
    return " is damaged: " + how + "; nothing was restored; use another backup";
  }

  private static boolean isZip(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    } catch (IOException e) {
      return false;
    }
  }

  private BackupManifest readManifest() throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(BackupWriter.MANIFEST);
    if (entry == null) throw new StoreException(Reason.FILE, file + isNone());
    try (InputStream in = zip.getInputStream(entry)) {
      BackupManifest read = BackupManifest.of(new Manifest(in));
      if (read.format() > BackupManifest.FORMAT) {
        throw new StoreException(
            Reason.FILE, file + " was made by a newer parley; restore it with that one");
      }
      return read;
    } catch (IOException | ArithmeticException e) {
      throw new StoreException(Reason.FILE, file + damaged("its manifest is damaged"), e);
    }
  }

  /** What it says of itself. */
  public BackupManifest manifest() {
    return manifest;
  }

  /**
   * Unpacks the store, and looks whether every file is what was packed.
   *
   * @param folder where {@code data} comes
   * @throws StoreException when one is damaged, missing, or not of the backup
   */
  public void unpack(Path folder) throws IOException {
    Set<String> expected = new HashSet<>(Set.of(BackupWriter.MANIFEST));
    for (PackedFile one : manifest.files()) {
      expected.add(one.path());
      unpack(one, folder);
    }
    zip.stream()
        .filter(entry -> !expected.contains(entry.getName()))
        .findFirst()
        .ifPresent(
            entry -> {
              throw damagedBackup(entry.getName() + " was added to it");
            });
  }

  private void unpack(PackedFile one, Path folder) throws IOException {
    Path target = folder.resolve(one.path()).normalize();
    if (!target.startsWith(folder.resolve("data")))
      throw damagedBackup(one.path() + " is not a file of a store");
    @Nullable ZipEntry entry = zip.getEntry(one.path());
    if (entry == null) throw damagedBackup(one.path() + " is missing from it");
    Files.createDirectories(target.resolveSibling(""));
    try (DigestInputStream in =
        new DigestInputStream(zip.getInputStream(entry), Sha256.newDigest())) {
      Files.copy(in, target);
      String sum = Sha256.hex(in.getMessageDigest());
      if (!sum.equals(one.sha256())) throw damagedBackup(one.path() + " was changed after packing");
    } catch (ZipException | EOFException e) {
      throw damagedBackup(one.path() + " cannot be unpacked", e);
    }
  }

  private StoreException damagedBackup(String how) {
    return new StoreException(Reason.FILE, file + damaged(how));
  }

  private StoreException damagedBackup(String how, Throwable cause) {
    return new StoreException(Reason.FILE, file + damaged(how), cause);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was read; nothing is lost.
    }
  }
}
