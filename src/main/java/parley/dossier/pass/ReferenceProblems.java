package parley.dossier.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.dossier.check.IdSuggestions;
import parley.dossier.check.ReferenceMessages;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.UnresolvedReference;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Finding;
import parley.dossier.problem.Findings;
import parley.model.entity.EntityType;

/** What remains wrong with references that lead out of the documents, once the graph is known. */
public final class ReferenceProblems {
  private final FirstPass survey;
  private final Map<String, EntityType> inGraph;
  private final Set<String> bad;
  private final IdSuggestions known;

  public ReferenceProblems(FirstPass survey, Map<String, EntityType> inGraph) {
    this.survey = survey;
    this.inGraph = inGraph;
    this.bad = survey.references.unresolvedIn(inGraph);
    if (!survey.whole) bad.retainAll(inGraph.keySet());
    this.known = new IdSuggestions(survey.references.types(), inGraph);
  }

  /** The findings of each file, with these. */
  public List<Findings> all() {
    if (bad.isEmpty()) return survey.findings;
    List<Findings> all = new ArrayList<>();
    survey.findings.forEach(findings -> all.add(findings.copy()));
    int[] shown = new int[all.size()];
    survey.pieces.open.stream()
        .forEach(
            piece -> {
              int file = survey.pieces.file(piece);
              // Pieces follow each other in a file: what comes now is behind what is shown.
              if (shown[file] > DocumentLimits.PROBLEMS && !survey.pieces.odd.get(piece)) {
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

  private List<Finding> find(DocumentTree tree) {
    for (EntityType type : EntityType.values()) resolve(tree, type.section());
    resolve(tree, "articles");
    resolve(tree, "claims");
    List<Finding> found = new ArrayList<>();
    for (UnresolvedReference reference :
        tree.unresolvedReferences().stream().sorted(UnresolvedReference.ORDER).toList()) {
      if (!bad.contains(reference.id())) continue;
      ReferenceMessages.problem(reference, inGraph, known).ifPresent(found::add);
    }
    tree.takeNewFindings();
    return found;
  }

  private void resolve(DocumentTree tree, String section) {
    for (DossierItem item : DossierItem.of(tree, section)) survey.references.resolve(item, section);
  }
}
