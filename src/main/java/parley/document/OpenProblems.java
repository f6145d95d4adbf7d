package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.EntityType;

/** What remains wrong with references that lead out of the documents, once the graph is known. */
final class OpenProblems {
  private final Survey survey;
  private final Map<String, EntityType> inGraph;
  private final Set<String> bad;
  private final Known known;

  OpenProblems(Survey survey, Map<String, EntityType> inGraph) {
    this.survey = survey;
    this.inGraph = inGraph;
    this.bad = survey.references.bad(inGraph);
    if (!survey.whole) bad.retainAll(inGraph.keySet());
    this.known = new Known(survey.references.types(), inGraph);
  }

  /** The findings of each file, with these. */
  List<Findings> all() {
    if (bad.isEmpty()) return survey.findings;
    List<Findings> all = new ArrayList<>();
    survey.findings.forEach(findings -> all.add(findings.copy()));
    int[] shown = new int[all.size()];
    survey.pieces.open.stream()
        .forEach(
            piece -> {
              int file = survey.pieces.file(piece);
              // Pieces follow each other in a file: what comes now is behind what is shown.
              if (shown[file] > Limits.PROBLEMS && !survey.pieces.odd.get(piece)) {
                all.get(file).more(count(piece));
              } else {
                List<Finding> found = find(survey.pieces.tree(piece));
                shown[file] += found.size();
                all.get(file).add(found);
              }
            });
    return all;
  }

  private int count(int piece) {
    return survey.references.count(survey.pieces.root(piece), bad, inGraph);
  }

  private List<Finding> find(Tree tree) {
    for (EntityType type : EntityType.values()) resolve(tree, type.section());
    resolve(tree, "articles");
    resolve(tree, "claims");
    List<Finding> found = new ArrayList<>();
    for (OpenReference reference : tree.open().stream().sorted(OpenReference.ORDER).toList()) {
      if (!bad.contains(reference.id())) continue;
      ReferenceWords.problem(reference, inGraph, known).ifPresent(found::add);
    }
    tree.drain();
    return found;
  }

  private void resolve(Tree tree, String section) {
    for (Item item : Item.of(tree, section)) survey.references.resolve(item, section);
  }
}
