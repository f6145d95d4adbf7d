package parley.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.document.Nearest;
import parley.report.Choice;
import parley.report.Lookup;
import parley.report.Lookup.By;
import parley.report.Lookup.Meaning;
import parley.report.Parameter;
import parley.report.Report;
import parley.store.Graph;
import parley.store.Window;

/**
 * A form as a browser sent it, understood: what was typed, the values that are meant, what is wrong
 * with which field, and which of several a word may mean.
 */
final class Asked {
  static final String AS_OF = "as-of";
  static final String AFTER = "happened-after";
  static final String BEFORE = "happened-before";
  static final String EVIDENCE = "evidence";
  private static final List<String> DAYS = List.of(AS_OF, AFTER, BEFORE);

  private final Map<String, String> typed = new LinkedHashMap<>();
  private final Map<String, Object> arguments = new LinkedHashMap<>();
  private final Map<String, LocalDate> days = new LinkedHashMap<>();
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final Map<String, List<Choice>> candidates = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private boolean incomplete;

  private Asked() {}

  static Asked of(Report report, Map<String, List<String>> query, Graph graph) {
    Asked asked = new Asked();
    asked.type(report, query);
    for (String day : DAYS) asked.day(day);
    for (Parameter parameter : report.parameters()) asked.value(parameter, graph);
    return asked;
  }

  private void type(Report report, Map<String, List<String>> query) {
    Set<String> known = new TreeSet<>(DAYS);
    known.add(EVIDENCE);
    report.parameters().forEach(parameter -> known.add(parameter.name()));
    query.forEach(
        (name, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
          if (!known.contains(name)) problems.put(name, "there is no field of this name");
          else if (filled.size() > 1) problems.put(name, "is given twice; keep one");
          filled.stream().findFirst().ifPresent(value -> typed.put(name, value.strip()));
        });
  }

  private void day(String name) {
    @Nullable String written = typed.get(name);
    if (written == null) return;
    try {
      days.put(name, (LocalDate) Parameter.Type.DATE.parse(written));
    } catch (IllegalArgumentException e) {
      problems.put(name, String.valueOf(e.getMessage()));
    }
  }

  private void value(Parameter parameter, Graph graph) {
    String name = parameter.name();
    @Nullable String written = typed.get(name);
    if (written == null) {
      if (!parameter.required()) return;
      incomplete = true;
      if (!typed.isEmpty()) problems.putIfAbsent(name, "is needed to ask this");
      return;
    }
    try {
      Object value = parameter.type().parse(written);
      boolean named = value instanceof String && parameter.values() != null;
      arguments.put(name, named ? meant(written, parameter, graph) : value);
    } catch (IllegalArgumentException e) {
      problems.put(name, String.valueOf(e.getMessage()));
    }
  }

  /**
   * As on the command line: an id, a name or an alias, or the one thing that is spelt so nearly.
   */
  private String meant(String word, Parameter parameter, Graph graph) {
    Meaning meaning = Lookup.meaning(word, parameter, graph);
    if (meaning.candidates().size() > 1) {
      candidates.put(parameter.name(), meaning.candidates());
      throw new IllegalArgumentException("\"" + word + "\" can mean several; choose one:");
    }
    if (meaning.by() == By.NOTHING) {
      // It may be known, though not as something that can be asked about here.
      if (!graph.names(List.of(word)).rows().isEmpty()) return word;
      List<Choice> near = near(word, parameter.choices(graph));
      candidates.put(parameter.name(), near);
      throw new IllegalArgumentException(
          "nothing in the graph is called \""
              + word
              + "\""
              + (near.isEmpty() ? "" : "; did you mean this?"));
    }
    Choice choice = meaning.candidates().get(0);
    if (meaning.by() == By.SPELLING) {
      notes.add("Taking “" + word + "” for " + said(choice) + ".");
    }
    return choice.value();
  }

  /** The choice whose id is nearest to a word. */
  private static List<Choice> near(String word, List<Choice> choices) {
    Optional<String> nearest = new Nearest().to(word, choices.stream().map(Choice::value).toList());
    return choices.stream().filter(one -> nearest.equals(Optional.of(one.value()))).toList();
  }

  static String said(Choice choice) {
    return choice.name() == null ? choice.value() : choice.name() + " (" + choice.value() + ")";
  }

  /** What was typed into the fields that are not empty. */
  Map<String, String> typed() {
    return Collections.unmodifiableMap(typed);
  }

  String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  Map<String, Object> arguments() {
    return Collections.unmodifiableMap(arguments);
  }

  Window window() {
    return new Window(days.get(AS_OF), days.get(AFTER), days.get(BEFORE), null);
  }

  boolean evidence() {
    return !typed(EVIDENCE).isEmpty();
  }

  /** Whether a question can be asked with it: nothing is wrong, and nothing is missing. */
  boolean askable() {
    return problems.isEmpty() && !incomplete;
  }

  Map<String, String> problems() {
    return Collections.unmodifiableMap(problems);
  }

  Optional<String> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  List<Choice> candidates(String name) {
    return candidates.getOrDefault(name, List.of());
  }

  /** How words were understood. */
  List<String> notes() {
    return List.copyOf(notes);
  }
}
