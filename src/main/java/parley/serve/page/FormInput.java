package parley.serve.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.NearestWord;
import parley.model.value.CalendarPeriod;
import parley.neo4j.query.Graph;
import parley.neo4j.window.TimeWindow;
import parley.report.NameLookup;
import parley.report.NameLookup.MatchKind;
import parley.report.NameLookup.NameMatch;
import parley.report.Parameter;
import parley.report.ParameterChoice;
import parley.report.Report;

/**
 * A form as a browser sent it, understood: what was typed, the values that are meant, what is wrong
 * with which field, and which of several a word may mean.
 */
final class FormInput {
  static final String AS_OF = "as-of";
  static final String AFTER = "happened-after";
  static final String BEFORE = "happened-before";
  static final String EVIDENCE = "evidence";
  private static final List<String> DAYS = List.of(AS_OF, AFTER, BEFORE);

  private final Map<String, String> typedValues = new LinkedHashMap<>();
  private final Map<String, Object> arguments = new LinkedHashMap<>();
  private final Map<String, LocalDate> days = new LinkedHashMap<>();
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final Map<String, List<ParameterChoice>> candidates = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private boolean incomplete;

  private FormInput() {}

  static FormInput of(Report report, Map<String, List<String>> query, Graph graph) {
    FormInput input = new FormInput();
    input.readTypedValues(report, query);
    input.readDay(AS_OF, CalendarPeriod::last);
    input.readDay(AFTER, CalendarPeriod::last);
    input.readDay(BEFORE, CalendarPeriod::first);
    for (Parameter parameter : report.parameters()) input.readValue(parameter, graph);
    return input;
  }

  private void readTypedValues(Report report, Map<String, List<String>> query) {
    Set<String> known = new TreeSet<>(DAYS);
    known.add(EVIDENCE);
    report.parameters().forEach(parameter -> known.add(parameter.name()));
    query.forEach(
        (name, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
          if (!known.contains(name)) problems.put(name, "there is no field of this name");
          else if (filled.size() > 1) problems.put(name, "is given twice; keep one");
          filled.stream().findFirst().ifPresent(value -> typedValues.put(name, value.strip()));
        });
  }

  private void readDay(String name, Function<CalendarPeriod, LocalDate> bound) {
    @Nullable String written = typedValues.get(name);
    if (written == null) return;
    try {
      days.put(name, bound.apply(CalendarPeriod.parse(written)));
    } catch (IllegalArgumentException e) {
      problems.put(name, String.valueOf(e.getMessage()));
    }
  }

  private void readValue(Parameter parameter, Graph graph) {
    String name = parameter.name();
    @Nullable String written = typedValues.get(name);
    if (written == null) {
      if (!parameter.required()) return;
      incomplete = true;
      if (!typedValues.isEmpty()) problems.putIfAbsent(name, "is required");
      return;
    }
    try {
      Object value = parameter.type().parse(written);
      boolean named = value instanceof String && parameter.values() != null;
      arguments.put(name, named ? resolve(written, parameter, graph) : value);
    } catch (IllegalArgumentException e) {
      problems.put(name, String.valueOf(e.getMessage()));
    }
  }

  /**
   * As on the command line: an id, a name or an alias, or the one thing that is spelt so nearly.
   */
  private String resolve(String word, Parameter parameter, Graph graph) {
    NameMatch meaning = NameLookup.match(word, parameter, graph);
    if (meaning.candidates().size() > 1) {
      candidates.put(parameter.name(), meaning.candidates());
      throw new IllegalArgumentException("\"" + word + "\" can mean several; choose one:");
    }
    if (meaning.kind() == MatchKind.NOTHING) {
      // It may be known, though not as something that can be asked about here.
      if (!graph.names(List.of(word)).rows().isEmpty()) return word;
      List<ParameterChoice> near = nearest(word, parameter.choices(graph));
      candidates.put(parameter.name(), near);
      throw new IllegalArgumentException(
          "nothing in the graph is called \""
              + word
              + "\""
              + (near.isEmpty() ? "" : "; did you mean this?"));
    }
    ParameterChoice choice = meaning.candidates().get(0);
    if (meaning.kind() == MatchKind.SPELLING) {
      notes.add("Taking “" + word + "” for " + describe(choice) + ".");
    }
    return choice.value();
  }

  /** The choice whose id is nearest to a word. */
  private static List<ParameterChoice> nearest(String word, List<ParameterChoice> choices) {
    Optional<String> nearest =
        new NearestWord().find(word, choices.stream().map(ParameterChoice::value).toList());
    return choices.stream().filter(one -> nearest.equals(Optional.of(one.value()))).toList();
  }

  static String describe(ParameterChoice choice) {
    return choice.name() == null ? choice.value() : choice.name() + " (" + choice.value() + ")";
  }

  /** What was typed into the fields that are not empty. */
  Map<String, String> typedValues() {
    return Collections.unmodifiableMap(typedValues);
  }

  String typedValue(String name) {
    return typedValues.getOrDefault(name, "");
  }

  Map<String, Object> arguments() {
    return Collections.unmodifiableMap(arguments);
  }

  TimeWindow window() {
    return new TimeWindow(days.get(AS_OF), days.get(AFTER), days.get(BEFORE), null);
  }

  boolean hasEvidence() {
    return !typedValue(EVIDENCE).isEmpty();
  }

  /** Whether a question can be asked with it: nothing is wrong, and nothing is missing. */
  boolean isComplete() {
    return problems.isEmpty() && !incomplete;
  }

  Map<String, String> problems() {
    return Collections.unmodifiableMap(problems);
  }

  Optional<String> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  List<ParameterChoice> candidates(String name) {
    return candidates.getOrDefault(name, List.of());
  }

  /** How words were understood. */
  List<String> notes() {
    return List.copyOf(notes);
  }
}
