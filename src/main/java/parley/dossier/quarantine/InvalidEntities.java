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
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.pass.FirstPass;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.model.entity.EntityType;
import parley.model.entity.ReferenceTargets;

/** The entities with something wrong in a definition, and those that refer to them. */
final class InvalidEntities {
  private record Referrer(String id, ReferenceTargets expected) {}

  private final FirstPass survey;
  private final Map<String, EntityType> inGraph;
  private final Map<String, List<ExternalFinding>> objections;
  private final Map<String, List<Referrer>> referrers = new HashMap<>();
  private final Set<String> bad = new LinkedHashSet<>();
  private final Deque<String> fresh = new ArrayDeque<>();
  private final Map<String, List<EntityChecks.Definition>> definitions;
  private final Map<String, String> locations = new LinkedHashMap<>();

  InvalidEntities(
      FirstPass survey,
      Map<String, EntityType> inGraph,
      Map<String, List<ExternalFinding>> objections) {
    this.survey = survey;
    this.inGraph = inGraph;
    this.objections = objections;
    this.definitions = survey.entities.isValid() ? oneByOne() : together();
    for (String id : bad) {
      List<EntityChecks.Definition> all = definitions.getOrDefault(id, List.of());
      if (!all.isEmpty()) locations.put(id, all.get(0).item().location());
    }
  }

  /** What entities say of each other is good: no more than one tree is in memory. */
  private Map<String, List<EntityChecks.Definition>> oneByOne() {
    for (int piece : survey.pieces.entities.stream().toArray()) {
      new EntityChecks(List.of(survey.pieces.tree(piece))).byId().forEach(this::classify);
    }
    propagate();
    List<DocumentTree> trees = new ArrayList<>();
    for (int piece : bad.isEmpty() ? new int[0] : survey.pieces.entities.stream().toArray()) {
      DocumentTree tree = survey.pieces.tree(piece);
      if (new EntityChecks(List.of(tree)).byId().keySet().stream().anyMatch(bad::contains)) {
        trees.add(tree);
      }
    }
    return new EntityChecks(trees).byId();
  }

  private Map<String, List<EntityChecks.Definition>> together() {
    EntityChecks entities =
        new EntityChecks(survey.pieces.entities.stream().mapToObj(survey.pieces::tree).toList());
    entities.check(survey.references);
    entities.byId().forEach(this::classify);
    propagate();
    return entities.byId();
  }

  private void classify(String id, List<EntityChecks.Definition> all) {
    if (objections.containsKey(id)) add(id);
    for (EntityChecks.Definition definition : all) {
      DossierItem item = definition.item();
      if (!item.isClean() || item.tree().isInexact()) add(id);
      ReferenceTargets.in(definition.type().section())
          .forEach(
              (key, expected) -> item.values(key).forEach(to -> addReference(id, to, expected)));
    }
  }

  private void addReference(String id, String to, ReferenceTargets expected) {
    if (survey.references.types().containsKey(to)) {
      referrers.computeIfAbsent(to, t -> new ArrayList<>()).add(new Referrer(id, expected));
    } else if (!inGraph(to, expected)) {
      add(id);
    }
  }

  private boolean inGraph(String id, ReferenceTargets expected) {
    @Nullable EntityType type = inGraph.get(id);
    return type != null && expected.accepts(type);
  }

  private void propagate() {
    while (!fresh.isEmpty()) {
      String id = fresh.remove();
      for (Referrer referrer : referrers.getOrDefault(id, List.of())) {
        if (!inGraph(id, referrer.expected())) add(referrer.id());
      }
    }
  }

  private void add(String id) {
    if (bad.add(id)) fresh.add(id);
  }

  /** Where each bad one is, by its id. */
  Map<String, String> locations() {
    return locations;
  }

  void deadLetters(RemainingReferences standing, Consumer<DeadLetter> reader) {
    for (String id : bad) {
      List<Problem> problems = new ArrayList<>();
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      for (EntityChecks.Definition definition : definitions.getOrDefault(id, List.of())) {
        DossierItem item = definition.item();
        String section = definition.type().section();
        if (item.tree().isInexact()) continue; // all of that document is put aside
        document
            .withArray("/" + section)
            .add(DeadLetterWriter.withDuplicateKeys(item.tree(), item.node()));
        problems.addAll(item.problems(standing.findProblems(item, section)));
        objections
            .getOrDefault(id, List.of())
            .forEach(o -> problems.add(o.at(item.sourceLocation())));
      }
      if (!document.isEmpty()) reader.accept(DeadLetterWriter.of(problems, document));
    }
  }
}
