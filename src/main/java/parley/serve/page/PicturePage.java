package parley.serve.page;

import org.jspecify.annotations.Nullable;
import parley.draw.SvgRenderer;
import parley.layout.PictureLayout;
import parley.neo4j.Store;
import parley.page.StandalonePage;
import parley.picture.Picture;
import parley.picture.PictureBuilder;
import parley.report.Answer;
import parley.serve.http.ContentSecurityPolicy;
import parley.serve.http.Response;
import parley.serve.http.Routes;

/** An answer as a picture: the page that {@code parley graph} writes, under its own policy. */
public final class PicturePage {
  /** More things than these make the drawing slow to move. */
  private static final int MOST = 1500;

  private PicturePage() {}

  public static Response of(AskedQuestion question, Store store) {
    @Nullable Answer answer = question.answer();
    String table = question.address(Routes.QUESTION, "");
    if (answer == null) return Response.redirect(table);
    Picture picture = new PictureBuilder(store, MOST).of(answer);
    PictureLayout layout = PictureLayout.of(question.report()).orElse(PictureLayout.AUTO);
    String svg = SvgRenderer.of(layout.draw(picture), "parley");
    return Response.html(200, StandalonePage.html(picture, svg, table))
        .withHeader(
            ContentSecurityPolicy.HEADER, StandalonePage.policy(svg) + "; frame-ancestors 'none'");
  }
}
