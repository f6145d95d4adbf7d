package parley.dossier.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.MessageText;

/** Finds the documents that words of a command line stand for. */
public final class SourceFinder {
  private static final String STANDARD_INPUT = "-";
  private static final String SCHEMA = "dossier.schema.json";

  private final List<DocumentSource> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private SourceFinder() {}

  /**
   * The documents that files, folders and {@code -} (standard input) stand for, each once, in the
   * order given; a folder's in the order of their names.
   *
   * @throws DocumentException when an argument leads to no document
   */
  public static List<DocumentSource> find(List<String> arguments, InputStream standardInput) {
    SourceFinder sources = new SourceFinder();
    boolean piped = false;
    for (String argument : arguments) {
      if (!argument.equals(STANDARD_INPUT)) sources.add(argument);
      else if (!piped) {
        piped = true;
        sources.found.add(
            new DocumentSource("<stdin>", DocumentFormat.UNKNOWN, () -> unclosable(standardInput)));
      }
    }
    return List.copyOf(sources.found);
  }

  private void add(String argument) {
    Path path = path(argument);
    String shown = MessageText.quote(argument);
    if (!Files.exists(path)) {
      throw new DocumentException("there is no file or folder " + shown + "; check its spelling");
    }
    if (!Files.isReadable(path)) {
      throw new DocumentException(shown + " cannot be read; check its permissions");
    }
    try {
      if (Files.isDirectory(path)) addFolder(argument, path);
      else addFile(argument, path);
    } catch (IOException e) {
      throw OpenedSource.failed(argument, e);
    }
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new DocumentException(MessageText.quote(argument) + " cannot be a file's name", e);
    }
  }

  private void addFile(String name, Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new DocumentException(
          MessageText.quote(name) + " is not a file; pipe its text in and name it \"-\"");
    }
    DocumentFormat format =
        DocumentFormat.of(fileName(path))
            .orElseThrow(
                () ->
                    new DocumentException(
                        "the name of "
                            + MessageText.quote(name)
                            + " does not say its format; it must end in "
                            + DocumentFormat.SUFFIXES));
    if (seen.add(path.toRealPath())) {
      found.add(new DocumentSource(name, format, path));
    }
  }

  private void addFolder(String name, Path folder) throws IOException {
    if (!walk(name.replaceFirst("/+$", ""), folder, new HashSet<>())) {
      throw new DocumentException(
          "the folder "
              + MessageText.quote(name)
              + " holds no dossier; its files must end in "
              + DocumentFormat.SUFFIXES);
    }
  }

  /** Adds what can be loaded from a folder, and tells whether there was anything. */
  private boolean walk(String name, Path folder, Set<Path> visited) throws IOException {
    boolean any = false;
    if (!visited.add(folder.toRealPath())) return any; // a link back to a folder above
    for (Path child : children(folder)) {
      String childName = name + "/" + fileName(child);
      if (Files.isDirectory(child)) {
        any |= walk(childName, child, visited);
      } else if (isLoadable(child)) {
        if (!Files.isReadable(child)) {
          throw new DocumentException(
              MessageText.quote(childName) + " cannot be read; check its permissions");
        }
        addFile(childName, child);
        any = true;
      }
    }
    return any;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !fileName(child).startsWith("."))
          .sorted(Comparator.comparing(SourceFinder::fileName))
          .toList();
    }
  }

  private static boolean isLoadable(Path file) {
    String name = fileName(file);
    return !name.equals(SCHEMA) && DocumentFormat.of(name).isPresent() && Files.isRegularFile(file);
  }

  private static String fileName(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }

  /** Standard input stays open: it is not ours to close. */
  private static InputStream unclosable(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
