package parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.document.Nearest;
import parley.report.Choice;
import parley.report.Parameter;
import parley.store.Store;

/** Explains that a value is none that the graph knows, and which one may have been meant. */
final class Choices {
  private static final int LISTED = 12;

  private Choices() {}

  /** Ends the command when the graph knows no such value of the parameter, by id or name. */
  static void require(String value, Parameter parameter, Store store) {
    List<Choice> choices = parameter.choices(store);
    if (parameter.values() == null) return;
    if (choices.stream()
        .anyMatch(choice -> value.equals(choice.value()) || value.equals(choice.name()))) {
      return;
    }
    throw new Failure(
        ExitCode.USAGE,
        "--"
            + parameter.name()
            + ": nothing in the graph is called \""
            + value
            + "\""
            + remedy(value, choices));
  }

  /** What to type instead. */
  static String remedy(String value, List<Choice> choices) {
    List<String> words = new ArrayList<>();
    for (Choice choice : choices) {
      words.add(choice.value());
      if (choice.name() != null) words.add(choice.name());
    }
    return new Nearest()
        .to(value, words)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElseGet(() -> listed(choices));
  }

  private static String listed(List<Choice> choices) {
    if (choices.isEmpty()) return "; the graph holds none";
    String some =
        choices.stream().limit(LISTED).map(Choice::value).collect(Collectors.joining(", "));
    return "; there "
        + (choices.size() == 1 ? "is " : "are ")
        + some
        + (choices.size() > LISTED ? " and " + (choices.size() - LISTED) + " more" : "");
  }
}
