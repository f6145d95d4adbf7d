package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.render.Format;
import parley.render.Layout;
import parley.render.Printing;
import parley.report.Answer;
import parley.store.Page;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How an answer is printed: the options of every command that has one. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatNames.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: table, or what the name of --output ends in.")
  @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  @Nullable Path file;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description =
          "Width of a table; 0 for no limit. Default: the terminal's, and no limit where there is none.")
  @Nullable Integer width;

  private final Environment environment;

  OutputOptions(Environment environment) {
    this.environment = environment;
  }

  /** Prints an answer as its parts come, and says how many rows it had. */
  void print(Parts parts, PageOptions pages, boolean evidence, PrintWriter out, PrintWriter err) {
    Page page = pages.page(file == null && environment.outputIsTerminal());
    Path target = file;
    if (target == null) {
      Printing printing = format().printing(layout(evidence, environment.colorful()), out);
      boolean more =
          parts.each(
              page,
              part -> {
                printing.accept(part);
                out.flush();
              });
      end(printing, more, pages, err);
      out.flush();
    } else {
      OutputFile.write(
          target,
          writer -> {
            Printing printing = format().printing(layout(evidence, false), writer);
            end(printing, parts.each(page, printing), pages, err);
          });
    }
  }

  private static void end(Printing printing, boolean more, PageOptions pages, PrintWriter err) {
    printing.end();
    err.println(pages.told(printing.rows(), more));
  }

  /** An answer that hands over a page of its rows in parts, and tells whether it has more. */
  @FunctionalInterface
  interface Parts {
    boolean each(Page page, Consumer<Answer> part);
  }

  /** Prints an answer. */
  void print(Answer answer, boolean evidence, PrintWriter out) {
    Path target = file;
    try {
      if (target == null) {
        format().write(answer, layout(evidence, environment.colorful()), out);
        out.flush();
      } else {
        Layout layout = layout(evidence, false);
        OutputFile.write(target, writer -> format().write(answer, layout, writer));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  Layout layout(boolean evidence, boolean color) {
    int columns = width != null ? width : file != null ? 0 : environment.width();
    if (columns < 0) throw new Failure(ExitCode.USAGE, "--width is 0 or more");
    return new Layout(columns, color, evidence);
  }

  private Format format() {
    if (format != null) return format;
    return file == null ? Format.TABLE : Format.ofFile(file.toString()).orElse(Format.TABLE);
  }

  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return Format.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\""
                          + word
                          + "\" is not a format; formats are table, csv, json, jsonl, markdown, html"));
    }
  }

  static final class FormatNames implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return java.util.Arrays.stream(Format.values()).map(Format::word).iterator();
    }
  }
}
