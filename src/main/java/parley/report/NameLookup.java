package parley.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.neo4j.location.StoreException;
import parley.neo4j.query.Graph;

/**
 * Finds whom or what a word means among the values of a parameter: by id, by name or alias, by near
 * spelling in any script. It never decides between several, and never merges.
 */
public final class NameLookup {
  /** How a word was understood. */
  public enum MatchKind {
    ID,
    NAME,
    SPELLING,
    NOTHING
  }

  /** What a word can mean; several candidates when it is not clear. */
  public record NameMatch(MatchKind kind, List<ParameterChoice> candidates) {
    public NameMatch {
      candidates = List.copyOf(candidates);
    }
  }

  /** So many near names are listed. */
  private static final int NEAREST = 5;

  private final Map<String, ParameterChoice> choices = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  private NameLookup() {}

  /** What the word can mean among the values that the parameter has in this graph. */
  public static NameMatch match(String word, Parameter parameter, Graph graph) {
    if (parameter.isEntity()) return match(word, () -> parameter.choices(graph), graph);
    Optional<NameMatch> article =
        parameter.isArticle() ? matchArticle(word, graph) : Optional.empty();
    return article.orElseGet(() -> of(parameter.choices(graph), graph).match(word));
  }

  /**
   * What the word can mean among some things of this graph. They are listed only where the one
   * thing that is called so does not settle it.
   */
  public static NameMatch match(String word, Supplier<List<ParameterChoice>> things, Graph graph) {
    return matchInIndex(word, graph).orElseGet(() -> of(things.get(), graph).match(word));
  }

  /** Those of the things whose names or ids are least unlike the word, the nearest first. */
  public static List<ParameterChoice> nearest(String word, List<ParameterChoice> things) {
    NameSpelling spelling = NameSpelling.of(word.substring(word.indexOf(':') + 1));
    Map<ParameterChoice, Integer> distances = new LinkedHashMap<>();
    for (ParameterChoice thing : things) {
      String id = thing.value().substring(thing.value().indexOf(':') + 1);
      int byId = spelling.distance(id.replace('-', ' '));
      int byName = thing.name() == null ? byId : spelling.distance(thing.name());
      distances.put(thing, Math.min(byId, byName));
    }
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= spelling.maxLikeness())
        .sorted(Map.Entry.comparingByValue())
        .limit(NEAREST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<NameMatch> matchArticle(String id, Graph graph) {
    return graph.citedArticles(List.of(id)).rows().stream()
        .map(
            row ->
                new NameMatch(
                    MatchKind.ID, List.of(new ParameterChoice(id, (String) row.get("title")))))
        .findFirst();
  }

  /** The only thing, of whatever kind, that has the word as its id, name or alias. */
  private static Optional<NameMatch> matchInIndex(String word, Graph graph) {
    try {
      List<ParameterChoice> called = ParameterChoice.of(graph.findByName(word));
      if (called.size() != 1) return Optional.empty();
      MatchKind by = called.get(0).value().equals(word) ? MatchKind.ID : MatchKind.NAME;
      return Optional.of(new NameMatch(by, called));
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
        .forEach(row -> lookup.addName(String.valueOf(row.get("id")), row.get("names")));
    return lookup;
  }

  private void addName(String id, @Nullable Object called) {
    if (!(called instanceof List<?> list)) return;
    list.forEach(name -> names.getOrDefault(id, new ArrayList<>()).add(String.valueOf(name)));
  }

  private NameMatch match(String word) {
    ParameterChoice exact = choices.get(word);
    if (exact != null) return new NameMatch(MatchKind.ID, List.of(exact));
    List<ParameterChoice> named = findByName(word);
    if (!named.isEmpty()) return new NameMatch(MatchKind.NAME, named);
    List<ParameterChoice> spelt = findBySpelling(word);
    return new NameMatch(spelt.isEmpty() ? MatchKind.NOTHING : MatchKind.SPELLING, spelt);
  }

  private List<ParameterChoice> findByName(String word) {
    String wanted = fold(word);
    return choices.values().stream()
        .filter(choice -> namesOf(choice).stream().anyMatch(name -> fold(name).equals(wanted)))
        .toList();
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private List<ParameterChoice> findBySpelling(String word) {
    NameSpelling spelling = NameSpelling.of(word);
    int best = spelling.maxDistance();
    List<ParameterChoice> nearest = new ArrayList<>();
    for (ParameterChoice choice : choices.values()) {
      int distance =
          namesOf(choice).stream().mapToInt(spelling::distance).min().orElse(Integer.MAX_VALUE);
      if (distance > best) continue;
      if (distance < best) nearest.clear();
      best = distance;
      nearest.add(choice);
    }
    return nearest;
  }

  private List<String> namesOf(ParameterChoice choice) {
    return names.getOrDefault(choice.value(), List.of());
  }
}
