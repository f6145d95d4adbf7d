package parley.render.value;

import parley.report.Answer;

/**
 * How an answer is laid out. {@code width} is the columns of the terminal, 0 for no limit; {@code
 * color} allows bold and dim text; {@code evidence} asks for each row's evidence.
 */
public record AnswerLayout(int width, boolean color, boolean evidence) {
  public AnswerLayout {
    if (width < 0) throw new IllegalArgumentException("a layout is 0 or more wide, not " + width);
  }

  // A free query has no evidence to show; "no article says" below its rows would be untrue.
  public boolean showsEvidenceOf(Answer answer) {
    return evidence && answer.hasEvidence();
  }
}
