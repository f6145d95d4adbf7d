package parley.serve;

/** An answer as a picture. */
final class PicturePage {
  private PicturePage() {}

  /** The seam for what draws: a question with its answer comes in, a page goes out. */
  static Reply of(Question question) {
    return Messages.of(
        501, "No picture yet", "“" + question.report().title() + "” cannot be drawn here yet.");
  }
}
