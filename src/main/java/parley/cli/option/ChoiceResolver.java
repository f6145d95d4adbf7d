package parley.cli.option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.dossier.problem.NearestWord;
import parley.neo4j.Store;
import parley.render.value.TerminalText;
import parley.report.NameLookup;
import parley.report.NameLookup.NameMatch;
import parley.report.Parameter;
import parley.report.ParameterChoice;

/**
 * Understands what a user types for a parameter, and explains when that is nothing or several
 * things.
 */
public final class ChoiceResolver {
  private static final int LISTED = 12;

  private ChoiceResolver() {}

  /**
   * The value that is meant: an id for a name, an alias or a near spelling. Ends the command when
   * that is not clear.
   */
  static String resolve(String typed, Parameter parameter, Store store, PrintWriter err) {
    if (parameter.values() == null) return typed;
    return resolve(
        typed,
        "--" + parameter.name() + ": ",
        NameLookup.match(typed, parameter, store),
        () -> parameter.choices(store),
        store,
        err);
  }

  /** The thing that is meant, of all that the graph knows. */
  public static ParameterChoice resolveEntity(
      String typed, String option, Store store, PrintWriter err) {
    Supplier<List<ParameterChoice>> things = () -> ParameterChoice.entities(store);
    NameMatch meaning = NameLookup.match(typed, things, store);
    String id = resolve(typed, option, meaning, things, store, err);
    return meaning.candidates().stream().findFirst().orElse(new ParameterChoice(id, null));
  }

  /** {@code option} begins what is said about it. */
  private static String resolve(
      String typed,
      String option,
      NameMatch meaning,
      Supplier<List<ParameterChoice>> choices,
      Store store,
      PrintWriter err) {
    if (meaning.candidates().size() > 1) {
      throw new CommandException(
          ExitCode.USAGE,
          option + "\"" + typed + "\" can be " + describe(meaning.candidates()) + "; give the id");
    }
    return switch (meaning.kind()) {
      case ID, NAME -> meaning.candidates().get(0).value();
      case SPELLING -> {
        ParameterChoice choice = meaning.candidates().get(0);
        err.println(TerminalText.safe(option + "taking \"" + typed + "\" for " + describe(choice)));
        yield choice.value();
      }
      case NOTHING -> {
        // It may be known, though not as something this report can be asked about; then the answer
        // is empty.
        if (!store.names(List.of(typed)).rows().isEmpty()) yield typed;
        throw new CommandException(
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
  public static String remedy(String value, List<ParameterChoice> choices) {
    List<String> words = new ArrayList<>();
    choices.forEach(choice -> words.add(choice.value()));
    return new NearestWord()
        .find(value, words)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElseGet(() -> nearest(value, choices));
  }

  private static String nearest(String value, List<ParameterChoice> choices) {
    List<ParameterChoice> near = NameLookup.nearest(value, choices);
    return near.isEmpty() ? listed(choices) : "; similar: " + describe(near);
  }

  private static String describe(List<ParameterChoice> choices) {
    return choices.stream().map(ChoiceResolver::describe).collect(Collectors.joining(", or "));
  }

  private static String describe(ParameterChoice choice) {
    return choice.name() == null ? choice.value() : choice.name() + " (" + choice.value() + ")";
  }

  private static String listed(List<ParameterChoice> choices) {
    if (choices.isEmpty()) return "; the graph has none";
    String some =
        choices.stream()
            .limit(LISTED)
            .map(ParameterChoice::value)
            .collect(Collectors.joining(", "));
    String more = choices.size() > LISTED ? " and " + (choices.size() - LISTED) + " more" : "";
    return "; the graph has " + some + more;
  }
}
