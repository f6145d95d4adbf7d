package parley.dossier.quarantine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.EntityChecks;
import parley.dossier.check.ReferenceResolver;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.pass.FirstPass;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.model.entity.EntityType;
import parley.model.entity.ReferenceTargets;

/** The entities with something wrong in a definition, and those that refer to them. */
final class InvalidEntities {
  private record Referrer(String id, ReferenceTargets targets) {}

  private final FirstPass firstPass;
  private final Map<String, EntityType> inGraph;
  private final Map<String, List<ExternalFinding>> externalFindings;
  private final Map<String, List<Referrer>> referrers = new HashMap<>();
  private final Set<String> invalidIds = new LinkedHashSet<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private final Map<String, List<EntityChecks.Definition>> definitions;
  private final Map<String, String> locations = new LinkedHashMap<>();

  InvalidEntities(
      FirstPass firstPass,
      Map<String, EntityType> inGraph,
      Map<String, List<ExternalFinding>> objections) {
    this.firstPass = firstPass;
    this.inGraph = inGraph;
    this.externalFindings = objections;
    this.definitions = firstPass.hasValidEntities() ? classifyTreeByTree() : classifyAllTrees();
    for (String id : invalidIds) {
      List<EntityChecks.Definition> all = definitions.getOrDefault(id, List.of());
      if (!all.isEmpty()) locations.put(id, all.get(0).item().location());
    }
  }

  /** What entities say of each other is good: no more than one tree is in memory. */
  private Map<String, List<EntityChecks.Definition>> classifyTreeByTree() {
    for (int piece : firstPass.fragments.entities.stream().toArray()) {
      new EntityChecks(List.of(firstPass.fragments.tree(piece))).byId().forEach(this::classify);
    }
    propagate();
    List<DocumentTree> trees = new ArrayList<>();
    for (int piece :
        invalidIds.isEmpty() ? new int[0] : firstPass.fragments.entities.stream().toArray()) {
      DocumentTree tree = firstPass.fragments.tree(piece);
      if (new EntityChecks(List.of(tree)).byId().keySet().stream().anyMatch(invalidIds::contains)) {
        trees.add(tree);
      }
    }
    return new EntityChecks(trees).byId();
  }

  private Map<String, List<EntityChecks.Definition>> classifyAllTrees() {
    EntityChecks entities =
        new EntityChecks(
            firstPass.fragments.entities.stream().mapToObj(firstPass.fragments::tree).toList());
    entities.check(firstPass.references);
    entities.byId().forEach(this::classify);
    propagate();
    return entities.byId();
  }

  private void classify(String id, List<EntityChecks.Definition> all) {
    if (externalFindings.containsKey(id)) add(id);
    for (EntityChecks.Definition definition : all) {
      DossierItem item = definition.item();
      if (!item.isClean() || item.tree().isInexact()) add(id);
      ReferenceResolver.in(item, definition.type().section())
          .forEach(reference -> addReference(id, reference.id(), reference.targets()));
    }
  }

  private void addReference(String id, String to, ReferenceTargets targets) {
    if (firstPass.references.types().containsKey(to)) {
      referrers.computeIfAbsent(to, t -> new ArrayList<>()).add(new Referrer(id, targets));
    } else if (!inGraph(to, targets)) {
      add(id);
    }
  }

  private boolean inGraph(String id, ReferenceTargets targets) {
    @Nullable EntityType type = inGraph.get(id);
    return type != null && targets.accepts(type);
  }

  private void propagate() {
    while (!pending.isEmpty()) {
      String id = pending.remove();
      for (Referrer referrer : referrers.getOrDefault(id, List.of())) {
        if (!inGraph(id, referrer.targets())) add(referrer.id());
      }
    }
  }

  private void add(String id) {
    if (invalidIds.add(id)) pending.add(id);
  }

  /** Where each bad one is, by its id. */
  Map<String, String> locations() {
    return locations;
  }

  void forEachDeadLetter(RemainingReferences remaining, Consumer<DeadLetter> reader) {
    for (String id : invalidIds) {
      List<Problem> problems = new ArrayList<>();
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      for (EntityChecks.Definition definition : definitions.getOrDefault(id, List.of())) {
        DossierItem item = definition.item();
        String section = definition.type().section();
        if (item.tree().isInexact()) continue; // all of that document is quarantined
        document
            .withArray("/" + section)
            .add(DeadLetterWriter.withDuplicateKeys(item.tree(), item.node()));
        problems.addAll(item.problems(remaining.findProblems(item, section)));
        externalFindings
            .getOrDefault(id, List.of())
            .forEach(o -> problems.add(o.at(item.sourceLocation())));
      }
      if (!document.isEmpty()) reader.accept(DeadLetterWriter.document(problems, document));
    }
  }
}
