package parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.StoreException;
import parley.neo4j.query.Graph;

/**
 * Finds whom or what a word means among the values of a parameter: by id, by name or alias, by near
 * spelling in any script. It never decides between several, and never merges.
 */
public final class NameLookup {
  /** How a word was understood. */
  public enum By {
    ID,
    NAME,
    SPELLING,
    NOTHING
  }

  /** What a word can mean; several candidates when it is not clear. */
  public record Meaning(By by, List<ParameterChoice> candidates) {
    public Meaning {
      candidates = List.copyOf(candidates);
    }
  }

  private final Map<String, ParameterChoice> choices = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  private NameLookup() {}

  /** What the word can mean among the values that the parameter has in this graph. */
  public static Meaning meaning(String word, Parameter parameter, Graph graph) {
    if (parameter.isThing()) return meaning(word, () -> parameter.choices(graph), graph);
    Optional<Meaning> article = parameter.isArticle() ? article(word, graph) : Optional.empty();
    return article.orElseGet(() -> of(parameter.choices(graph), graph).meaning(word));
  }

  /**
   * What the word can mean among some things of this graph. They are listed only where the one
   * thing that is called so does not settle it.
   */
  public static Meaning meaning(String word, Supplier<List<ParameterChoice>> things, Graph graph) {
    return called(word, graph).orElseGet(() -> of(things.get(), graph).meaning(word));
  }

  private static Optional<Meaning> article(String id, Graph graph) {
    return graph.citedArticles(List.of(id)).rows().stream()
        .map(row -> new Meaning(By.ID, List.of(new ParameterChoice(id, (String) row.get("title")))))
        .findFirst();
  }

  /** The only thing, of whatever kind, that has the word as its id, name or alias. */
  private static Optional<Meaning> called(String word, Graph graph) {
    try {
      List<ParameterChoice> called = ParameterChoice.of(graph.byName(word));
      if (called.size() != 1) return Optional.empty();
      By by = called.get(0).value().equals(word) ? By.ID : By.NAME;
      return Optional.of(new Meaning(by, called));
    } catch (StoreException e) {
      // A graph that was last loaded by an older parley has no index of names.
      if (e.reason() == StoreException.Reason.QUERY) return Optional.empty();
      throw e;
    }
  }

  private static NameLookup of(List<ParameterChoice> choices, Graph graph) {
    NameLookup lookup = new NameLookup();
    for (ParameterChoice choice : choices) {
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

  private Meaning meaning(String word) {
    ParameterChoice exact = choices.get(word);
    if (exact != null) return new Meaning(By.ID, List.of(exact));
    List<ParameterChoice> named = named(word);
    if (!named.isEmpty()) return new Meaning(By.NAME, named);
    List<ParameterChoice> spelt = spelt(word);
    return new Meaning(spelt.isEmpty() ? By.NOTHING : By.SPELLING, spelt);
  }

  private List<ParameterChoice> named(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return choices.values().stream()
        .filter(
            choice ->
                called(choice).stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
        .toList();
  }

  private List<ParameterChoice> spelt(String word) {
    NameSpelling spelling = NameSpelling.of(word);
    int best = spelling.maxDistance();
    List<ParameterChoice> nearest = new ArrayList<>();
    for (ParameterChoice choice : choices.values()) {
      int distance =
          called(choice).stream().mapToInt(spelling::distance).min().orElse(Integer.MAX_VALUE);
      if (distance > best) continue;
      if (distance < best) nearest.clear();
      best = distance;
      nearest.add(choice);
    }
    return nearest;
  }

  private List<String> called(ParameterChoice choice) {
    return names.getOrDefault(choice.value(), List.of());
  }
}
