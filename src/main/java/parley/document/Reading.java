package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Article;
import parley.model.Claim;
import parley.model.Dossier;
import parley.model.Entity;
import parley.model.EntityType;

/** What reading a load gave: a dossier, and everything that is wrong with its documents. */
public final class Reading {
  /** What is wrong with one file, and what may be once the graph is known. */
  record FileResult(String name, List<Finding> findings, List<OpenReference> open) {}

  private final Dossier dossier;
  private final Places places;
  private final List<FileResult> files;
  private final Map<String, EntityType> types;
  private final boolean whole;

  /** {@code whole} is false when some file could not be read, and so may define what is missing. */
  Reading(
      Dossier dossier,
      Places places,
      List<FileResult> files,
      Map<String, EntityType> types,
      boolean whole) {
    this.dossier = dossier;
    this.places = places;
    this.files = files;
    this.types = types;
    this.whole = whole;
  }

  /** All that is sound; the whole load when there are no problems. */
  public Dossier dossier() {
    return dossier;
  }

  /** Where an entity of the dossier is defined first. */
  public Place place(Entity entity) {
    return places.of(entity);
  }

  /** Where an article of the dossier is. */
  public Place place(Article article) {
    return places.of(article);
  }

  /** Where a claim of the dossier is. */
  public Place place(Claim claim) {
    return places.of(claim);
  }

  /** Where one range of a claim is, by its index in the claim's list. */
  public Place place(Claim claim, int range) {
    return places.of(claim, range);
  }

  /** The words that a claim gives for its ranges, as many as these; none when it gives none. */
  public List<Exact> exact(Claim claim) {
    return places.exact(claim);
  }

  /** The problems of the documents alone, whatever the graph holds. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (FileResult file : files) addSorted(problems, file.name(), file.findings());
    return List.copyOf(problems);
  }

  /** The ids of entities that these files refer to without defining them. */
  public Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    for (FileResult file : files) {
      for (OpenReference reference : file.open()) missing.add(reference.id());
    }
    return missing;
  }

  /**
   * All problems, given which of the missing ids the graph holds, and as what. While a file cannot
   * be read nothing is called missing, for that file may define it.
   */
  public List<Problem> problems(Map<String, EntityType> inGraph) {
    Known known = new Known(types, inGraph);
    List<Problem> problems = new ArrayList<>();
    for (FileResult file : files) {
      List<Finding> findings = new ArrayList<>(file.findings());
      for (OpenReference reference : file.open()) {
        if (!whole && !inGraph.containsKey(reference.id())) continue;
        reference.problem(inGraph, known).ifPresent(findings::add);
      }
      addSorted(problems, file.name(), findings);
    }
    return List.copyOf(problems);
  }

  private static void addSorted(List<Problem> problems, String file, List<Finding> findings) {
    List<Finding> sorted = findings.stream().sorted(Finding.ORDER).toList();
    int kept = Math.min(sorted.size(), Limits.PROBLEMS);
    for (Finding finding : sorted.subList(0, kept)) problems.add(finding.in(file));
    int more = sorted.size() - kept;
    if (more == 0) return;
    String message =
        "and " + more + (more == 1 ? " more problem" : " more problems") + " from here on";
    problems.add(new Finding(sorted.get(kept).spot(), "", message).in(file));
  }
}
