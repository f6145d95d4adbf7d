package parley.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;

/** A file that holds the password of a server, and nothing else. */
record PasswordFile(Path file) {
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  String password() {
    try {
      String password = Files.readString(file).strip();
      if (!password.isEmpty()) return password;
      throw new CommandException(ExitCode.UNAUTHORIZED, "the password file " + file + " is empty");
    } catch (IOException e) {
      throw new CommandException(ExitCode.FILE, "cannot read the password file " + file, e);
    }
  }

  /** What is to be said of it: secrets that a container mounts are often readable by all in it. */
  Optional<String> warning() {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    try {
      if (view == null
          || view.readAttributes().permissions().stream().noneMatch(OTHERS::contains)) {
        return Optional.empty();
      }
      return Optional.of(
          "others may read or change the password file " + file + "; fix it with \"chmod 600\"");
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
