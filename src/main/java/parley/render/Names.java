package parley.render;

import parley.report.Answer;

/** Names for columns that parley adds to an answer's own. */
final class Names {
  private Names() {}

  /** The name, marked if the answer has a column of that name already. */
  static String besides(Answer answer, String name) {
    String free = name;
    while (answer.columns().contains(free)) free += " (evidence)";
    return free;
  }
}
