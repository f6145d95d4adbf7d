package parley.dossier.parse;

import java.util.ArrayList;
import java.util.List;
import parley.dossier.problem.Finding;
import parley.dossier.problem.Findings;

/** What could be read of one file: its trees, and what kept the rest from being read. */
public record ParsedFile(String name, List<DocumentTree> trees, List<Finding> unreadable) {
  public ParsedFile(String name) {
    this(name, new ArrayList<>(), new ArrayList<>());
  }

  /** Whether all of it was read, so that what it does not define is not defined. */
  public boolean isComplete() {
    return unreadable.isEmpty();
  }

  public Findings findings() {
    Findings findings = new Findings();
    findings.add(unreadable);
    for (DocumentTree tree : trees) findings.add(tree.findings());
    return findings;
  }
}
