package parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.store.Graph;

/**
 * Finds whom or what a word means among the values of a parameter: by id, by name or alias, by near
 * spelling in any script. It never decides between several, and never merges.
 */
public final class Lookup {
  /** How a word was understood. */
  public enum By {
    ID,
    NAME,
    SPELLING,
    NOTHING
  }

  /** What a word can mean; several candidates when it is not clear. */
  public record Meaning(By by, List<Choice> candidates) {
    public Meaning {
      candidates = List.copyOf(candidates);
    }
  }

  private final Map<String, Choice> choices = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  private Lookup() {}

  /** A look-up among the values that the parameter has in this graph. */
  public static Lookup of(Parameter parameter, Graph graph) {
    return of(parameter.choices(graph), graph);
  }

  /** A look-up among some things of this graph. */
  public static Lookup of(List<Choice> choices, Graph graph) {
    Lookup lookup = new Lookup();
    for (Choice choice : choices) {
      lookup.choices.put(choice.value(), choice);
      List<String> called = new ArrayList<>();
      if (choice.name() != null) called.add(choice.name());
      lookup.names.put(choice.value(), called);
    }
    graph
        .names(lookup.choices.keySet())
        .rows()
        .forEach(row -> lookup.call(String.valueOf(row.get("id")), row.get("names")));
    return lookup;
  }

  private void call(String id, @Nullable Object called) {
    if (!(called instanceof List<?> list)) return;
    list.forEach(name -> names.getOrDefault(id, new ArrayList<>()).add(String.valueOf(name)));
  }

  /** What the word can mean. */
  public Meaning meaning(String word) {
    Choice exact = choices.get(word);
    if (exact != null) return new Meaning(By.ID, List.of(exact));
    List<Choice> named = named(word);
    if (!named.isEmpty()) return new Meaning(By.NAME, named);
    List<Choice> spelt = spelt(word);
    return new Meaning(spelt.isEmpty() ? By.NOTHING : By.SPELLING, spelt);
  }

  private List<Choice> named(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return choices.values().stream()
        .filter(
            choice ->
                called(choice).stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
        .toList();
  }

  private List<Choice> spelt(String word) {
    Spelling spelling = Spelling.of(word);
    int best = spelling.farthest();
    List<Choice> nearest = new ArrayList<>();
    for (Choice choice : choices.values()) {
      int distance =
          called(choice).stream().mapToInt(spelling::distance).min().orElse(Integer.MAX_VALUE);
      if (distance > best) continue;
      if (distance < best) nearest.clear();
      best = distance;
      nearest.add(choice);
    }
    return nearest;
  }

  private List<String> called(Choice choice) {
    return names.getOrDefault(choice.value(), List.of());
  }
}
