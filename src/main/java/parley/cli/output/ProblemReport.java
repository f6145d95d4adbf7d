package parley.cli.output;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.dossier.problem.Problem;
import parley.load.LoadResult;
import parley.model.value.CountText;
import parley.neo4j.write.Conflict;
import parley.render.value.TerminalText;

/** Says why documents were refused. */
public final class ProblemReport {
  private ProblemReport() {}

  /** Prints problems where errors go. */
  public static int print(List<Problem> problems, PrintWriter err) {
    problems.forEach(problem -> err.println(TerminalText.safe(problem.toString())));
    err.println(CountText.of(problems.size(), "problem", "problems") + "; nothing was written.");
    return ExitCode.PROBLEMS.code();
  }

  /**
   * Says why a load was refused.
   *
   * @throws CommandException when it was for what the graph says
   */
  public static int print(LoadResult refused, PrintWriter err) {
    requireNone(refused.conflicts());
    return print(refused.problems(), err);
  }

  /** Ends the command when documents and graph mean different things by one id. */
  public static void requireNone(List<Conflict> conflicts) {
    if (conflicts.isEmpty()) return;
    throw new CommandException(
        ExitCode.PROBLEMS, conflicts.stream().map(Conflict::message).collect(joining("\n")));
  }
}
