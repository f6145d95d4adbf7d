package parley.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String LINK = "<link rel=\"stylesheet\" href=\"a.css\">";

  @Test
  void framesServedPageWhosePolicyIsInTheHeaders() {
    assertThat(HtmlPage.start("A < B", null, LINK, "<script src=\"a.js\" defer></script>"))
        .isEqualTo(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>A &lt; B</title>
            <link rel="stylesheet" href="a.css">
            <script src="a.js" defer></script>
            </head>
            <body>
            """);
  }

  @Test
  void namesPolicyBeforeWhatItRules() {
    InlineResource style = new InlineResource("p {}");
    assertThat(HtmlPage.start("A", HtmlPage.policy("style-src " + style.hash()), style.asStyle()))
        .contains(
            "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                + "default-src 'none'; style-src "
                + style.hash()
                + "; base-uri 'none'; form-action 'none'\">\n",
            "<title>A</title>\n<style>p {}</style>\n</head>\n<body>\n");
  }
}
