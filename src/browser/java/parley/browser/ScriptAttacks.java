package parley.browser;

import java.util.ArrayList;
import java.util.List;

/** Ways to smuggle a script into a page: each would open a dialog or set {@code hacked}. */
final class ScriptAttacks {
  private static final String RUN = "window.hacked=1,alert(1)";

  /** Elements that run something by themselves, or when touched. */
  private static final List<String> BODIES =
      List.of(
          "<script>RUN</script>",
          "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
          "<img src=x onerror=RUN>",
          "<svg onload=RUN>",
          "<svg><animate onbegin=RUN attributeName=x dur=1s>",
          "<svg><script>RUN</script></svg>",
          "<svg><a xlink:href=\"javascript:RUN\"><text y=20>x</text></a></svg>",
          "<math><mtext><img src=x onerror=RUN></mtext></math>",
          "<iframe srcdoc=\"<script>parent.RUN</script>\"></iframe>",
          "<iframe src=javascript:RUN></iframe>",
          "<object data=javascript:RUN></object>",
          "<embed src=javascript:RUN>",
          "<video><source onerror=RUN></video>",
          "<audio src=x onerror=RUN>",
          "<details open ontoggle=RUN>",
          "<input autofocus onfocus=RUN>",
          "<body onload=RUN>",
          "<a href=javascript:RUN>x</a>",
          "<form action=javascript:RUN><button>x</button></form>",
          "<meta http-equiv=refresh content=\"0;url=javascript:RUN\">",
          "<link rel=stylesheet href=//example.org/x.css>",
          "<base href=//example.org/>",
          "<style>@import '//example.org/x.css';</style>",
          "<div style=\"background:url(//example.org/x)\">x</div>",
          "<template><img src=x onerror=RUN></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=RUN>\">",
          "<foreignObject><img src=x onerror=RUN></foreignObject>");

  /** What might close the place in which a text stands. */
  private static final List<String> DOORS = List.of("", "</script>", "</title></style></textarea>");

  private static final List<String> OTHERS =
      List.of(
          "javascript:RUN",
          "\" onmouseover=\"RUN\" x=\"",
          "' onfocus='RUN' autofocus x='",
          "` onclick=RUN `",
          "<!--<script>RUN//-->",
          "]]><script>RUN</script>",
          "{{constructor.constructor('RUN')()}}",
          "${RUN}",
          "\\u003cscript\\u003eRUN\\u003c/script\\u003e",
          "&lt;script&gt;RUN&lt;/script&gt;",
          "&#60;script&#62;RUN&#60;/script&#62;",
          "\u2028RUN\u2029",
          "\";RUN;//",
          "';RUN;//");

  static final List<String> ALL = all();

  private ScriptAttacks() {}

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String door : DOORS) for (String body : BODIES) all.add(door + body);
    all.addAll(OTHERS);
    all.replaceAll(text -> text.replace("RUN", RUN));
    return List.copyOf(all);
  }
}
