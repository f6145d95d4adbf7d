package parley.dossier.quarantine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.IdSuggestions;
import parley.dossier.check.ReferenceMessages;
import parley.dossier.check.ReferenceResolver;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.UnresolvedReference;
import parley.dossier.problem.Finding;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.TextPosition;
import parley.model.entity.EntityType;
import parley.model.entity.ReferenceTargets;

/** Where references lead when what is bad counts as not there. */
final class RemainingReferences {
  private final Map<String, EntityType> inFiles;
  private final Map<String, EntityType> inGraph;
  private final Map<String, String> invalidIds;
  private final IdSuggestions suggestions;

  /** {@code bad} has where each bad entity is. */
  RemainingReferences(
      Map<String, EntityType> inFiles, Map<String, EntityType> inGraph, Map<String, String> bad) {
    this.inFiles = inFiles;
    this.inGraph = inGraph;
    this.invalidIds = bad;
    this.suggestions = new IdSuggestions(inFiles, inGraph);
  }

  Map<String, EntityType> types() {
    Map<String, EntityType> types = new HashMap<>(inGraph);
    inFiles.forEach((id, type) -> types.compute(id, (i, t) -> type(i)));
    return types;
  }

  private @Nullable EntityType type(String id) {
    EntityType type = invalidIds.containsKey(id) ? null : inFiles.get(id);
    return type == null ? inGraph.get(id) : type;
  }

  /** What is wrong with the references of an item. */
  List<Finding> findProblems(DossierItem item, String section) {
    return ReferenceResolver.in(item, section).stream()
        .flatMap(reference -> findProblem(reference.text(), reference.targets()).stream())
        .toList();
  }

  private Optional<Finding> findProblem(DossierItem.Text text, ReferenceTargets targets) {
    EntityType type = type(text.value());
    if (type != null && targets.accepts(type)) return Optional.empty();
    TextPosition position = text.tree().position(text.pointer());
    String where = invalidIds.get(text.value());
    if (where != null) {
      String message =
          MessageText.quote(text.value()) + " is itself bad, at " + where + "; fix that";
      return Optional.of(new Finding(position, text.pointer(), message));
    }
    if (type != null) {
      String message = ReferenceMessages.wrongType(text.value(), type, targets);
      return Optional.of(new Finding(position, text.pointer(), message));
    }
    return ReferenceMessages.problem(
        new UnresolvedReference(position, text.pointer(), text.value(), targets),
        inGraph,
        suggestions);
  }
}
