package parley.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Refuses what the parser takes and no command would look at: values that are empty, names that are
 * given two values, and options of a command that hands over to another.
 */
final class StrictArguments implements IExecutionStrategy {
  /** What holds for the command that is handed over to, too. */
  private static final Set<String> INHERITED = Set.of("--debug", "--reports");

  @Override
  public int execute(ParseResult root) {
    Optional<String> violation = violation(root);
    if (violation.isPresent() && !isHelp(root)) {
      throw new ParameterException(last(root).commandSpec().commandLine(), violation.get());
    }
    return new RunLast().execute(root);
  }

  private static Optional<String> violation(ParseResult result) {
    Optional<String> here =
        result.matchedArgs().stream()
            .map(StrictArguments::violation)
            .flatMap(Optional::stream)
            .findFirst();
    if (here.isPresent() || !result.hasSubcommand()) return here;
    Optional<String> ignored =
        result.matchedOptions().stream()
            .map(OptionSpec::longestName)
            .filter(name -> !INHERITED.contains(name))
            .findFirst()
            .map(name -> ignored(name, last(result)));
    return ignored.isPresent() ? ignored : violation(result.subcommand());
  }

  private static Optional<String> violation(ArgSpec argument) {
    if (argument.arity().max() == 0) return Optional.empty();
    String name = argument instanceof OptionSpec option ? option.longestName() : label(argument);
    List<String> values = argument.originalStringValues();
    if (values.contains("")) {
      String instead = argument.required() ? "" : "leave it out, or ";
      return Optional.of(name + " is empty; " + instead + "give it a value");
    }
    if (!Map.class.isAssignableFrom(argument.type())) return Optional.empty();
    Set<String> keys = new HashSet<>();
    return values.stream()
        .map(value -> value.split("=", 2)[0])
        .filter(key -> key.isEmpty() || !keys.add(key))
        .findFirst()
        .map(
            key ->
                key.isEmpty()
                    ? name + " has no name before the ="
                    : name + " " + key + " is given twice; keep one");
  }

  private static String label(ArgSpec argument) {
    return argument.paramLabel();
  }

  private static String ignored(String option, ParseResult asked) {
    String command = asked.commandSpec().name();
    return asked.commandSpec().findOption(option) == null
        ? option + " cannot be used with " + command + "; leave one of them out"
        : "write " + option + " after " + command;
  }

  private static ParseResult last(ParseResult result) {
    return result.hasSubcommand() ? last(result.subcommand()) : result;
  }

  private static boolean isHelp(ParseResult result) {
    return result.isUsageHelpRequested()
        || result.isVersionHelpRequested()
        || (result.hasSubcommand() && isHelp(result.subcommand()));
  }
}
