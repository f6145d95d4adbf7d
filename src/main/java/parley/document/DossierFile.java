package parley.document;

import java.util.ArrayList;
import java.util.List;

/** What could be read of one file: its trees, and what kept the rest from being read. */
record DossierFile(String name, List<Tree> trees, List<Finding> unreadable) {
  DossierFile(String name) {
    this(name, new ArrayList<>(), new ArrayList<>());
  }

  /** Whether all of it was read, so that what it does not define is not defined. */
  boolean whole() {
    return unreadable.isEmpty();
  }

  Findings findings() {
    Findings findings = new Findings();
    findings.add(unreadable);
    for (Tree tree : trees) findings.add(tree.findings());
    return findings;
  }
}
