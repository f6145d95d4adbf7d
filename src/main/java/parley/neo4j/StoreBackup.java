package parley.neo4j;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.kernel.internal.Version;
import parley.neo4j.backup.BackupManifest;
import parley.neo4j.backup.BackupReader;
import parley.neo4j.backup.BackupWriter;
import parley.neo4j.bolt.DriverHandle;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.EngineProcesses;
import parley.neo4j.engine.EngineStarter;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.engine.StoreOwner;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.engine.TemporaryFolders;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.Census;

/** An embedded store packed into a file, and restored from one when it is damaged. */
public final class StoreBackup {
  /** How long an engine may take to say who uses it. */
  private static final Duration ANSWER = Duration.ofSeconds(20);

  /** How long commands may use the store before the user is told what is waited for. */
  private static final Duration SILENT = Duration.ofSeconds(10);

  private static final long LOOK_MILLIS = 100;

  private final StoreFolder folder;
  private boolean endedKept;

  public StoreBackup(StoreLocation.Embedded location) {
    this.folder = StoreFolder.at(location.folder());
  }

  /**
   * Packs the store while nobody has it open: waits until the commands that use it have ended, and
   * keeps others waiting. A kept engine is ended, and started again by the starter, if there is
   * one.
   *
   * @param messages takes sentences about what is waited for
   * @throws StoreException when the store is served, in use, or cannot be opened
   * @throws IOException when it cannot be read, or the backup not be written
   */
  public BackupManifest write(
      @Nullable EngineStarter starter, Consumer<String> messages, OutputStream out)
      throws IOException {
    try (StoreLock lock = take(messages)) {
      return BackupWriter.write(folder.path(), Version.getNeo4jVersion(), settle(lock), out);
    } finally {
      if (endedKept && starter != null) EngineProcesses.start(folder, starter);
    }
  }

  /** Opens the store, so that the engine recovers it, and closes it; the graph's fingerprint. */
  private String settle(StoreLock lock) {
    EmbeddedEngine engine = EmbeddedEngine.open(folder, lock, 0);
    try {
      return fingerprint(engine);
    } finally {
      engine.closeButOwn();
    }
  }

  private static String fingerprint(EmbeddedEngine engine) {
    try (DriverHandle handle =
            new DriverHandle(engine.uri(), EmbeddedEngine.USERNAME, engine.password());
        Session session = handle.driver().session()) {
      return session.executeRead(Census::count).fingerprint();
    }
  }

  private StoreLock take(Consumer<String> messages) {
    for (; ; ) {
      Optional<StoreLock> lock = StoreLock.acquire(folder, Role.MAKING);
      if (lock.isPresent()) return lock.get();
      EngineProcesses.find(folder, null).ifPresent(owner -> end(owner, messages));
    }
  }

  private void end(StoreOwner owner, Consumer<String> messages) {
    if (owner.role() != Role.KEPT) {
      throw new StoreException(
          Reason.UNAVAILABLE,
          owner.describe()
              + " has the store in "
              + folder.path()
              + " open; stop it with \"parley stop\", then back up");
    }
    awaitCommands(owner, messages);
    EngineProcesses.terminate(folder, owner);
    endedKept = true;
  }

  /** Returns when no command uses the engine, or it cannot say. */
  private void awaitCommands(StoreOwner owner, Consumer<String> messages) {
    Optional<String> password = folder.savedPassword();
    if (password.isEmpty() || owner.uri() == null) return;
    try (DriverHandle handle =
        new DriverHandle(owner.uri(), EmbeddedEngine.USERNAME, password.get())) {
      if (!handle.answersWithin(ANSWER)) return;
      boolean told = false;
      for (long begun = System.nanoTime(); isUsed(handle); Thread.sleep(LOOK_MILLIS)) {
        if (told || System.nanoTime() - begun < SILENT.toNanos()) continue;
        messages.accept("waiting for the commands that use the store in " + folder.path());
        told = true;
      }
    } catch (Neo4jException e) {
      // It has just ended, or will be ended by force.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for other commands", e);
    }
  }

  /** Whether anybody is connected but the one who asks. */
  private static boolean isUsed(DriverHandle handle) {
    try (Session session = handle.driver().session()) {
      String statement = CypherFiles.statement("connections");
      return session.run(statement).single().get("connections").asInt() > 1;
    }
  }

  /**
   * Makes the store of a backup.
   *
   * @throws StoreException when there is a store already, or the file is damaged, of a newer
   *     engine, or no backup; nothing is left then
   */
  public BackupManifest restore(Path file) {
    try (BackupReader backup = BackupReader.open(file)) {
      BackupManifest manifest = backup.manifest();
      requireEngine(file, manifest);
      StoreFolder.prepare(folder.path());
      requireNoStore();
      try (StoreLock lock = StoreLock.acquire(folder, Role.MAKING).orElseThrow(this::inUse)) {
        requireNoStore();
        DiskSpace.of(folder.path()).requireFree(manifest.size(), "nothing was restored");
        unpack(backup);
        requireSame(file, manifest, settle(lock));
      }
      return manifest;
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  private void unpack(BackupReader backup) throws IOException {
    Path aside = Files.createTempDirectory(folder.path(), StoreFolder.STAGING);
    try {
      backup.unpack(aside);
      folder.forgetPassword();
      Files.move(aside.resolve("data"), folder.path().resolve("data"), ATOMIC_MOVE);
    } finally {
      TemporaryFolders.delete(aside);
    }
  }

  private static void requireEngine(Path file, BackupManifest manifest) {
    ModuleDescriptor.Version here = ModuleDescriptor.Version.parse(Version.getNeo4jVersion());
    if (here.compareTo(ModuleDescriptor.Version.parse(manifest.engine())) >= 0) return;
    throw new StoreException(
        Reason.FILE,
        file
            + " was made with Neo4j "
            + manifest.engine()
            + ", and this parley has the older "
            + here
            + "; restore it with the parley that made it, or a newer one");
  }

  private void requireNoStore() {
    if (!EmbeddedEngine.exists(folder.path())) return;
    throw new StoreException(
        Reason.FILE,
        "there is already a store in "
            + folder.path()
            + ", and restoring never replaces one; choose another folder with --store, or move it away");
  }

  private StoreException inUse() {
    return EngineProcesses.owner(folder)
        .map(owner -> owner.inUse(folder))
        .orElseGet(
            () ->
                new StoreException(
                    Reason.UNAVAILABLE,
                    "another process uses the store in " + folder.path() + "; try again"));
  }

  private void requireSame(Path file, BackupManifest manifest, String fingerprint) {
    if (fingerprint.equals(manifest.fingerprint())) return;
    TemporaryFolders.delete(folder.path().resolve("data"));
    throw new StoreException(
        Reason.FILE,
        file
            + " has another graph than its manifest says (fingerprint "
            + fingerprint
            + ", not "
            + manifest.fingerprint()
            + "); nothing was restored; use another backup");
  }
}
