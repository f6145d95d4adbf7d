package parley.serve;

import org.jspecify.annotations.Nullable;
import parley.draw.Svg;
import parley.layout.Layout;
import parley.page.Page;
import parley.picture.Picture;
import parley.picture.Pictures;
import parley.report.Answer;
import parley.store.Store;

/** An answer as a picture: the page that {@code parley graph} writes, under its own policy. */
final class PicturePage {
  /** More things than these make the drawing slow to move. */
  private static final int MOST = 1500;

  private PicturePage() {}

  static Reply of(Question question, Store store) {
    @Nullable Answer answer = question.answer();
    String table = question.address(Routes.QUESTION, "");
    if (answer == null) return Reply.elsewhere(table);
    Picture picture = new Pictures(store, MOST).of(answer);
    Layout layout = Layout.of(question.report()).orElse(Layout.AUTO);
    String svg = Svg.of(layout.draw(picture), "parley");
    return Reply.html(200, Page.html(picture, svg, table))
        .with(Policy.HEADER, Page.policy(svg) + "; frame-ancestors 'none'");
  }
}
