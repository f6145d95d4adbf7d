package parley.dossier.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import parley.model.value.CountText;

/** The findings of one file: the first ones in the order of its text, and how many there are. */
public final class Findings {
  private static final int KEPT = DocumentLimits.PROBLEMS + 1;

  private List<Finding> first = new ArrayList<>();
  private int count;

  public void add(Collection<Finding> findings) {
    for (Finding finding : findings) {
      count++;
      first.add(finding);
      if (first.size() >= 4 * KEPT) trim();
    }
  }

  private void trim() {
    first.sort(Finding.ORDER);
    if (first.size() > KEPT) first = new ArrayList<>(first.subList(0, KEPT));
  }

  int count() {
    return count;
  }

  /** Notes that there are more, behind those that are added. */
  public void addUnlisted(int number) {
    count += number;
  }

  public Findings copy() {
    Findings copy = new Findings();
    copy.first.addAll(first);
    copy.count = count;
    return copy;
  }

  /** As problems of a file, no more than are shown. */
  public List<Problem> problems(String file) {
    trim();
    List<Problem> problems = new ArrayList<>();
    int shown = Math.min(first.size(), DocumentLimits.PROBLEMS);
    for (Finding finding : first.subList(0, shown)) problems.add(finding.in(file));
    int more = count - shown;
    if (more == 0) return problems;
    String message = "and " + CountText.of(more, "more problem", "more problems") + " from here on";
    problems.add(new Finding(first.get(shown).position(), "", message).in(file));
    return problems;
  }
}
