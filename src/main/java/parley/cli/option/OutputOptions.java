package parley.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.cli.output.OutputFile;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.neo4j.query.PageRequest;
import parley.render.AnswerFormat;
import parley.render.AnswerWriter;
import parley.render.value.AnswerLayout;
import parley.report.Answer;
import picocli.CommandLine.Option;

/** How an answer is printed: the options of every command that has one. */
public final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: table, or the extension of --output.")
  @Nullable AnswerFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  @Nullable Path file;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      converter = NumberConverters.Size.class,
      description =
          "Width of a table; 0 for no limit. Default: the terminal's, and no limit where there is none.")
  @Nullable Integer width;

  private final Environment environment;

  public OutputOptions(Environment environment) {
    this.environment = environment;
  }

  /** Ends the command when a file is named that would not hold all of what is printed. */
  public void requireNoFile(String why) {
    if (file != null) throw new CommandException(ExitCode.USAGE, why);
  }

  /** Ends the command when it is said how something is printed that is not. */
  public void requireUnused(String why) {
    if (format != null || file != null || width != null) {
      String option = file != null ? "--output" : format != null ? "--format" : "--width";
      throw new CommandException(ExitCode.USAGE, option + " cannot be used here: " + why);
    }
  }

  /** Prints the page of an answer that {@code ask} finds, and says how many rows it had. */
  public void print(
      PageOptions pages,
      boolean evidence,
      PrintWriter out,
      PrintWriter err,
      Predicate<AnswerPrinter> ask) {
    PageRequest page = pages.page(file == null && environment.outputIsTerminal());
    Path target = file;
    if (target == null) {
      AnswerWriter writer = format().writer(layout(evidence, environment.allowsColor()), out);
      AnswerPrinter printer = new AnswerPrinter(writer, page, evidence, out::flush);
      printer.finish(ask.test(printer), pages, err);
      out.flush();
    } else {
      OutputFile.write(
          target,
          text -> {
            AnswerWriter writer = format().writer(layout(evidence, false), text);
            AnswerPrinter printer = new AnswerPrinter(writer, page, evidence, () -> {});
            printer.finish(ask.test(printer), pages, err);
          });
    }
  }

  /** Prints an answer. */
  public void print(Answer answer, boolean evidence, PrintWriter out) {
    Path target = file;
    try {
      if (target == null) {
        format().write(answer, layout(evidence, environment.allowsColor()), out);
        out.flush();
      } else {
        AnswerLayout layout = layout(evidence, false);
        OutputFile.write(target, writer -> format().write(answer, layout, writer));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  AnswerLayout layout(boolean evidence, boolean color) {
    if (width != null && width > 0 && format() != AnswerFormat.TABLE) {
      throw new CommandException(
          ExitCode.USAGE,
          "--width only works with tables; leave out --width or --format " + format().word());
    }
    int columns = width != null ? width : file != null ? 0 : environment.width();
    return new AnswerLayout(columns, color, evidence);
  }

  private AnswerFormat format() {
    if (format != null) return format;
    return file == null
        ? AnswerFormat.TABLE
        : AnswerFormat.ofFile(file.toString()).orElse(AnswerFormat.TABLE);
  }

  static final class Formats extends WordConverter<AnswerFormat> {
    Formats() {
      super(AnswerFormat.class, "format");
    }
  }
}
