package parley.serve;

import java.util.Set;

/** The addresses of our pages. */
final class Routes {
  static final String HOME = "/parley/";
  static final String ENTER = "/parley/enter";
  static final String QUESTION = "/parley/report/";
  static final String PICTURE = "/parley/picture/";
  static final String GUIDE = "/parley/guide.html";
  static final String TO_BROWSER = "/parley/browser";
  static final String BROWSER = "/browser/";
  static final String ASSETS = "/parley/assets/";

  /** Where one may come in from another site; none of them tells or does anything. */
  static final Set<String> FIRST = Set.of("/", "/parley", HOME);

  private Routes() {}
}
