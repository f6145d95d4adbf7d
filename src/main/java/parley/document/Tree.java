package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Expected;

/**
 * A value of a document, whatever its format, with the spot of each key and value in it and all
 * that was found wrong with it so far.
 */
final class Tree {
  /** Where the members of an object or list are, in their order; a list has no keys. */
  record Members(List<Spot> keys, List<Spot> values) {
    Members() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final String file;
  private final JsonNode root;
  private final Spot start;
  private final IdentityHashMap<JsonNode, Members> members;
  private final Extents extents;
  private final List<Finding> findings = new ArrayList<>();
  private final List<OpenReference> open = new ArrayList<>();
  private final Set<String> faulty = new HashSet<>();
  private Set<String> faultyAlone = Set.of();
  private final Set<String> meant = new HashSet<>();
  private final Map<String, Set<Finding>> byItem = new LinkedHashMap<>();
  private int kept;
  private final IdentityHashMap<JsonNode, Map<String, JsonNode>> doubles = new IdentityHashMap<>();
  private boolean inexact;
  // Counting anew for each of a million keys would take days.
  private final IdentityHashMap<JsonNode, Map<String, Integer>> indexes = new IdentityHashMap<>();

  /** {@code members} goes by identity: equal objects lie at different spots. */
  Tree(
      String file,
      JsonNode root,
      Spot start,
      IdentityHashMap<JsonNode, Members> members,
      Extents extents) {
    this.file = file;
    this.root = root;
    this.start = start;
    this.members = members;
    this.extents = extents;
  }

  String file() {
    return file;
  }

  JsonNode root() {
    return root;
  }

  /** Where the keys and values are that pinning replaces. */
  Extents extents() {
    return extents;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Gives away what was found and is still open since this was called last. */
  List<Finding> drain() {
    List<Finding> found = List.copyOf(findings);
    findings.clear();
    open.clear();
    return found;
  }

  List<OpenReference> open() {
    return open;
  }

  /** Notes a reference to an entity that no document defines. */
  void open(String pointer, String id, Expected expected) {
    open.add(new OpenReference(spot(pointer), pointer, id, expected));
  }

  /** Whether something is wrong with this value or with something inside it. */
  boolean faulty(String pointer) {
    return faulty.contains(pointer);
  }

  /** Notes that all is found now that is wrong with the tree whatever else is loaded. */
  void settle() {
    faultyAlone = new HashSet<>(faulty);
  }

  /** Whether a value would be wrong whatever else were loaded. */
  boolean faultyAlone(String pointer) {
    return faultyAlone.contains(pointer);
  }

  /** Notes that a key is there, only misspelt. */
  void mean(String pointer) {
    meant.add(pointer);
  }

  boolean meant(String pointer) {
    return meant.contains(pointer);
  }

  void problem(String pointer, String message) {
    add(new Finding(spot(pointer), pointer, message));
  }

  void keyProblem(String pointer, String message) {
    add(new Finding(keySpot(pointer), pointer, message));
  }

  /** What was found so far, given away or not, in an item or in what is outside of all items. */
  Set<Finding> found(String item) {
    return byItem.getOrDefault(item, Set.of());
  }

  /** All that was found so far, given away or not. */
  List<Finding> allFound() {
    return byItem.values().stream().flatMap(Set::stream).toList();
  }

  /** Notes another value of a key that an object has already. */
  void doubled(JsonNode object, String key, JsonNode value) {
    doubles.computeIfAbsent(object, o -> new LinkedHashMap<>()).put(key, value);
  }

  Map<String, JsonNode> doubles(JsonNode object) {
    return doubles.getOrDefault(object, Map.of());
  }

  /** Notes that the document does not say in the way of JSON what is in here. */
  void inexact() {
    inexact = true;
  }

  boolean isInexact() {
    return inexact;
  }

  void add(Finding finding) {
    findings.add(finding);
    if (kept++ < Limits.COUNTED) {
      byItem
          .computeIfAbsent(Pointer.item(finding.pointer()), i -> new LinkedHashSet<>())
          .add(finding);
    }
    String pointer = finding.pointer();
    while (faulty.add(pointer) && !pointer.isEmpty()) pointer = Pointer.parent(pointer);
  }

  /** Where a value is, {@code file:line}. */
  String place(String pointer) {
    return file + ":" + spot(pointer).line();
  }

  /** Where a value is, for others to show. */
  Place located(String pointer) {
    Spot spot = spot(pointer);
    return new Place(file, spot.line(), spot.column(), pointer);
  }

  Spot spot(String pointer) {
    return find(pointer, false);
  }

  private Spot keySpot(String pointer) {
    return find(pointer, true);
  }

  private Spot find(String pointer, boolean key) {
    JsonNode node = root;
    Spot spot = start;
    for (String step : Pointer.steps(pointer)) {
      Members inside = members.get(node);
      int index = node.isArray() ? Integer.parseInt(step) : indexOf(node, step);
      if (inside == null || index < 0 || index >= inside.values().size()) return spot;
      spot = (key && node.isObject() ? inside.keys() : inside.values()).get(index);
      node = node.isArray() ? node.path(index) : node.path(step);
    }
    return spot;
  }

  private int indexOf(JsonNode object, String key) {
    return indexes.computeIfAbsent(object, Tree::indexes).getOrDefault(key, -1);
  }

  private static Map<String, Integer> indexes(JsonNode object) {
    Map<String, Integer> indexes = new HashMap<>();
    object.fieldNames().forEachRemaining(name -> indexes.put(name, indexes.size()));
    return indexes;
  }
}
