package parley.serve.http;

import java.util.Set;

/** The addresses of our pages. */
public final class Routes {
  public static final String HOME = "/parley/";
  static final String ENTER = "/parley/enter";
  public static final String QUESTION = "/parley/report/";
  public static final String PICTURE = "/parley/picture/";
  public static final String GUIDE = "/parley/guide.html";
  public static final String TO_BROWSER = "/parley/browser";
  public static final String BROWSER = "/browser/";
  public static final String ASSETS = "/parley/assets/";

  /** Where one may come in from another site; none of them tells or does anything. */
  static final Set<String> FIRST = Set.of("/", "/parley", HOME);

  private Routes() {}
}
