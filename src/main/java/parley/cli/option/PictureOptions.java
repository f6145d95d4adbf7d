package parley.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.cli.output.DesktopOpener;
import parley.cli.output.OutputFile;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.cli.runtime.StandardOutput;
import parley.draw.PictureFormat;
import parley.layout.PictureLayout;
import parley.model.value.CountText;
import parley.picture.Picture;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a picture is drawn, and where to: the options of every command that draws one. */
public final class PictureOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: the extension of --output, or svg.")
  @Nullable PictureFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  @Nullable Path file;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      converter = Layouts.class,
      completionCandidates = Layouts.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: auto, which suits the report.")
  PictureLayout layout = PictureLayout.AUTO;

  @Option(
      names = "--max-nodes",
      paramLabel = "N",
      converter = NumberConverters.Count.class,
      description =
          "Draw at most this many things, those that most claims mention, and say so. Default: 1500"
              + " for html, 300 for svg and png, 100 for mermaid, 10000 for data formats.")
  @Nullable Integer maxNodes;

  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the picture.")
  @Nullable String title;

  @Option(names = "--open", description = "Open the picture in the default program for its format.")
  boolean open;

  private final Environment environment;

  public PictureOptions(Environment environment) {
    this.environment = environment;
  }

  /** Ends the command, before anything is asked, when nobody could use what it would write. */
  public void check() {
    boolean terminal = file == null && !open && environment.outputIsTerminal();
    if (terminal && format == null) {
      throw usageError(
          "a terminal cannot show a picture; give -o FILE (.svg, .png, .mmd, .dot, .graphml, .gexf or"
              + " .json), or --open, or --format");
    }
    if (layout != PictureLayout.AUTO && !format().isDrawn()) {
      throw usageError(
          format().word() + " has no layout; leave out --layout, or choose html, svg or png");
    }
    if (terminal && !format().isText()) {
      throw usageError(format().word() + " cannot be shown on a terminal; give -o FILE or --open");
    }
  }

  private static CommandException usageError(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  public int limit() {
    return maxNodes != null ? maxNodes : format().maxNodes();
  }

  private PictureFormat format() {
    if (format != null) return format;
    Path target = file;
    if (target == null) return PictureFormat.SVG;
    return PictureFormat.ofFile(target.toString())
        .orElseThrow(
            () ->
                usageError(
                    "the name of "
                        + target
                        + " has no known extension; give --format, one of "
                        + String.join(", ", new Formats())));
  }

  /** Writes the picture; {@code suited} is the layout unless another is chosen. */
  public void write(Picture found, PictureLayout suited, CommandLine line) {
    Picture picture = title == null ? found : found.withTitle(title);
    PictureLayout chosen = layout == PictureLayout.AUTO ? suited : layout;
    PrintWriter err = line.getErr();
    Path target = target();
    try {
      if (target != null) {
        OutputFile.writeBytes(target, out -> format().write(picture, chosen, out));
      } else if (format().isText()) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        format().write(picture, chosen, text);
        line.getOut().print(text.toString(UTF_8));
        line.getOut().flush();
      } else {
        format().write(picture, chosen, new StandardOutput(Environment.standardOutput()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    err.println(
        picture.nodes().isEmpty()
            ? "Nothing to draw: no claim joins two things here."
            : CountText.of(picture.nodes().size(), "thing", "things")
                + ", "
                + CountText.of(picture.edges().size(), "line", "lines")
                + " between them");
    picture.notes().forEach(err::println);
    if (open && target != null && !DesktopOpener.open(target.toAbsolutePath().toString())) {
      err.println("No program found to open it; the picture is in " + target);
    }
  }

  private @Nullable Path target() {
    if (file != null || !open) return file;
    try {
      return Files.createTempFile("parley-", "." + format().word());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create a temporary file: " + e.getMessage(), e);
    }
  }

  static final class Formats extends WordConverter<PictureFormat> {
    Formats() {
      super(PictureFormat.class, "format");
    }
  }

  static final class Layouts extends WordConverter<PictureLayout> {
    Layouts() {
      super(PictureLayout.class, "layout");
    }
  }
}
