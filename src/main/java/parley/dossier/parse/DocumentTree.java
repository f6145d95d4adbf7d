package parley.dossier.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Finding;
import parley.dossier.problem.JsonPointers;
import parley.dossier.problem.SourceLocation;
import parley.dossier.problem.TextPosition;
import parley.model.entity.ReferenceTargets;

/**
 * A value of a document, whatever its format, with the spot of each key and value in it and all
 * that was found wrong with it so far.
 */
public final class DocumentTree {
  private final String file;
  private final JsonNode root;
  private final NodePositions positions;
  private final ReplaceableSpans spans;
  private final List<Finding> findings = new ArrayList<>();
  private final List<UnresolvedReference> unresolved = new ArrayList<>();
  private final Set<String> faulty = new HashSet<>();
  private Set<String> faultyAlone = Set.of();
  private final Set<String> misspelt = new HashSet<>();
  private final Map<String, Set<Finding>> findingsByItem = new LinkedHashMap<>();
  private int findingCount;
  // Made when there is one: most trees are good, and there are many.
  private @Nullable IdentityHashMap<JsonNode, Map<String, JsonNode>> duplicates;
  private boolean inexact;

  DocumentTree(String file, JsonNode root, NodePositions positions, ReplaceableSpans spans) {
    this.file = file;
    this.root = root;
    this.positions = positions;
    this.spans = spans;
  }

  /** One that says whether something is wrong, and not where. */
  public static DocumentTree withoutPositions(JsonNode root) {
    return new DocumentTree("", root, NodePositions.UNKNOWN, ReplaceableSpans.NONE);
  }

  public String file() {
    return file;
  }

  public JsonNode root() {
    return root;
  }

  /** Where the keys and values are that pinning replaces. */
  public ReplaceableSpans spans() {
    return spans;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** Gives away what was found and is still open since this was called last. */
  public List<Finding> takeNewFindings() {
    List<Finding> found = List.copyOf(findings);
    findings.clear();
    unresolved.clear();
    return found;
  }

  public List<UnresolvedReference> unresolvedReferences() {
    return unresolved;
  }

  /** Notes a reference to an entity that no document defines. */
  public void addUnresolved(String pointer, String id, ReferenceTargets targets) {
    unresolved.add(new UnresolvedReference(position(pointer), pointer, id, targets));
  }

  /** Whether nothing is wrong so far. */
  public boolean isClean() {
    return faulty.isEmpty();
  }

  /** Whether something is wrong with this value or with something inside it. */
  public boolean isFaulty(String pointer) {
    return faulty.contains(pointer);
  }

  /** Notes that all is found now that is wrong with the tree whatever else is loaded. */
  public void endLocalChecks() {
    faultyAlone = new HashSet<>(faulty);
  }

  /** Whether a value would be wrong whatever else were loaded. */
  boolean isFaultyAlone(String pointer) {
    return faultyAlone.contains(pointer);
  }

  /** Notes that a key is there, only misspelt. */
  public void markMisspelt(String pointer) {
    misspelt.add(pointer);
  }

  public boolean isMisspelt(String pointer) {
    return misspelt.contains(pointer);
  }

  public void addProblem(String pointer, String message) {
    add(new Finding(position(pointer), pointer, message));
  }

  public void addKeyProblem(String pointer, String message) {
    add(new Finding(keyPosition(pointer), pointer, message));
  }

  /** What was found so far, given away or not, in an item or in what is outside of all items. */
  public Set<Finding> findingsIn(String item) {
    return findingsByItem.getOrDefault(item, Set.of());
  }

  /** All that was found so far, given away or not. */
  public List<Finding> allFindings() {
    return findingsByItem.values().stream().flatMap(Set::stream).toList();
  }

  /** Notes another value of a key that an object has already. */
  void addDuplicate(JsonNode object, String key, JsonNode value) {
    if (duplicates == null) duplicates = new IdentityHashMap<>();
    duplicates.computeIfAbsent(object, o -> new LinkedHashMap<>()).put(key, value);
  }

  public Map<String, JsonNode> duplicates(JsonNode object) {
    return duplicates == null ? Map.of() : duplicates.getOrDefault(object, Map.of());
  }

  /** Notes that the document does not say in the way of JSON what is in here. */
  void markInexact() {
    inexact = true;
  }

  public boolean isInexact() {
    return inexact;
  }

  void add(Finding finding) {
    findings.add(finding);
    if (findingCount++ < DocumentLimits.FINDINGS) {
      findingsByItem
          .computeIfAbsent(JsonPointers.item(finding.pointer()), i -> new LinkedHashSet<>())
          .add(finding);
    }
    String pointer = finding.pointer();
    while (faulty.add(pointer) && !pointer.isEmpty()) pointer = JsonPointers.parent(pointer);
  }

  /** Where a value is, {@code file:line}. */
  public String location(String pointer) {
    return file + ":" + position(pointer).line();
  }

  /** Where a value is, for others to show. */
  public SourceLocation sourceLocation(String pointer) {
    TextPosition spot = position(pointer);
    return new SourceLocation(file, spot.line(), spot.column(), pointer);
  }

  public TextPosition position(String pointer) {
    return positions.find(root, pointer, false);
  }

  private TextPosition keyPosition(String pointer) {
    return positions.find(root, pointer, true);
  }
}
