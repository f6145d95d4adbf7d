package parley.dossier.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.dossier.check.IdSuggestions;
import parley.dossier.check.ReferenceMessages;
import parley.dossier.check.ReferenceResolver;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.UnresolvedReference;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Finding;
import parley.dossier.problem.Findings;
import parley.model.entity.EntityType;

/** What remains wrong with references that lead out of the documents, once the graph is known. */
public final class ReferenceProblems {
  private static final List<String> SECTIONS =
      Stream.concat(
              Stream.of(EntityType.values()).map(EntityType::section),
              Stream.of("articles", "claims"))
          .toList();

  private final FirstPass firstPass;
  private final Map<String, EntityType> inGraph;
  private final Set<String> invalidIds;
  private final IdSuggestions suggestions;

  public ReferenceProblems(FirstPass firstPass, Map<String, EntityType> inGraph) {
    this(firstPass, inGraph, new IdSuggestions(firstPass.references.types(), inGraph));
  }

  /** Without suggestions, for a graph that nobody asked may know what is missing. */
  public static ReferenceProblems ofFilesAlone(FirstPass firstPass) {
    return new ReferenceProblems(firstPass, Map.of(), new IdSuggestions(Map.of(), Map.of()));
  }

  private ReferenceProblems(
      FirstPass firstPass, Map<String, EntityType> inGraph, IdSuggestions suggestions) {
    this.firstPass = firstPass;
    this.inGraph = inGraph;
    this.invalidIds = firstPass.references.unresolvedIn(inGraph);
    if (!firstPass.isComplete) invalidIds.retainAll(inGraph.keySet());
    this.suggestions = suggestions;
  }

  /** The findings of each file, with these. */
  public List<Findings> all() {
    if (invalidIds.isEmpty()) return firstPass.findings;
    List<Findings> all = new ArrayList<>();
    firstPass.findings.forEach(findings -> all.add(findings.copy()));
    int[] shown = new int[all.size()];
    firstPass.fragments.unresolved.stream()
        .forEach(
            piece -> {
              int file = firstPass.fragments.file(piece);
              // Pieces follow each other in a file: what comes now is behind what is shown.
              if (shown[file] > DocumentLimits.PROBLEMS
                  && !firstPass.fragments.suspicious.get(piece)) {
                all.get(file).addUnlisted(count(piece));
              } else {
                List<Finding> found = find(firstPass.fragments.tree(piece));
                shown[file] += found.size();
                all.get(file).add(found);
              }
            });
    return all;
  }

  private int count(int piece) {
    DocumentTree tree = DocumentTree.withoutPositions(firstPass.fragments.root(piece));
    long count = 0;
    for (String section : SECTIONS) {
      for (DossierItem item : DossierItem.of(tree, section)) {
        count += ReferenceResolver.countInvalid(item, section, invalidIds, inGraph);
      }
    }
    return (int) count;
  }

  private List<Finding> find(DocumentTree tree) {
    for (String section : SECTIONS) {
      for (DossierItem item : DossierItem.of(tree, section)) {
        firstPass.references.check(item, section);
      }
    }
    List<Finding> found = new ArrayList<>();
    for (UnresolvedReference reference :
        tree.unresolvedReferences().stream().sorted(UnresolvedReference.ORDER).toList()) {
      if (!invalidIds.contains(reference.id())) continue;
      ReferenceMessages.problem(reference, inGraph, suggestions).ifPresent(found::add);
    }
    tree.takeNewFindings();
    return found;
  }
}
