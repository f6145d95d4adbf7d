package parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parley.document.Nearest;
import parley.render.Terminal;
import parley.report.Choice;
import parley.report.Lookup;
import parley.report.Lookup.Meaning;
import parley.report.Parameter;
import parley.store.Store;

/**
 * Understands what a user types for a parameter, and explains when that is nothing or several
 * things.
 */
final class Choices {
  private static final int LISTED = 12;

  private Choices() {}

  /**
   * The value that is meant: an id for a name, an alias or a near spelling. Ends the command when
   * that is not clear.
   */
  static String meant(String typed, Parameter parameter, Store store, PrintWriter err) {
    if (parameter.values() == null) return typed;
    return meant(
        typed,
        "--" + parameter.name() + ": ",
        Lookup.meaning(typed, parameter, store),
        () -> parameter.choices(store),
        store,
        err);
  }

  /** The thing that is meant, of all that the graph knows. */
  static Choice thing(String typed, String option, Store store, PrintWriter err) {
    Supplier<List<Choice>> things = () -> Choice.things(store);
    Meaning meaning = Lookup.meaning(typed, things, store);
    String id = meant(typed, option, meaning, things, store, err);
    return meaning.candidates().stream().findFirst().orElse(new Choice(id, null));
  }

  /** {@code option} begins what is said about it. */
  private static String meant(
      String typed,
      String option,
      Meaning meaning,
      Supplier<List<Choice>> choices,
      Store store,
      PrintWriter err) {
    if (meaning.candidates().size() > 1) {
      throw new Failure(
          ExitCode.USAGE,
          option + "\"" + typed + "\" can be " + named(meaning.candidates()) + "; give the id");
    }
    return switch (meaning.by()) {
      case ID, NAME -> meaning.candidates().get(0).value();
      case SPELLING -> {
        Choice choice = meaning.candidates().get(0);
        err.println(Terminal.safe(option + "taking \"" + typed + "\" for " + named(choice)));
        yield choice.value();
      }
      case NOTHING -> {
        // It may be known, though not as something this report can be asked about; then the answer
        // is empty.
        if (!store.names(List.of(typed)).rows().isEmpty()) yield typed;
        throw new Failure(
            ExitCode.USAGE,
            option
                + "nothing in the graph is called \""
                + typed
                + "\""
                + remedy(typed, choices.get()));
      }
    };
  }

  /** What to type instead. */
  static String remedy(String value, List<Choice> choices) {
    List<String> words = new ArrayList<>();
    choices.forEach(choice -> words.add(choice.value()));
    return new Nearest()
        .to(value, words)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElseGet(() -> listed(choices));
  }

  private static String named(List<Choice> choices) {
    return choices.stream().map(Choices::named).collect(Collectors.joining(", or "));
  }

  private static String named(Choice choice) {
    return choice.name() == null ? choice.value() : choice.name() + " (" + choice.value() + ")";
  }

  private static String listed(List<Choice> choices) {
    if (choices.isEmpty()) return "; the graph holds none";
    String some =
        choices.stream().limit(LISTED).map(Choice::value).collect(Collectors.joining(", "));
    String more = choices.size() > LISTED ? " and " + (choices.size() - LISTED) + " more" : "";
    return "; there " + (choices.size() == 1 ? "is " : "are ") + some + more;
  }
}
