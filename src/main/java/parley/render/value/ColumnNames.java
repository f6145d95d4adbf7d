package parley.render.value;

import parley.report.Answer;

/** Names for columns that parley adds to an answer's own. */
public final class ColumnNames {
  private ColumnNames() {}

  /** The name, marked if the answer has a column of that name already. */
  public static String unique(Answer answer, String name) {
    String free = name;
    while (answer.columns().contains(free)) free += " (evidence)";
    return free;
  }
}
