package parley.dossier.parse;

/** Says in our own words what keeps a text from being YAML, and which slip it probably is. */
final class YamlErrorMessages {
  static final String ALIAS =
      "anchors and aliases are not allowed; write the value out, or put a text that begins with & or *"
          + " in quotes";

  static final String TAG =
      "tags are not allowed; remove it, or put a text that begins with ! in quotes";

  private static final String OTHER =
      "this is not YAML; look at the indentation, brackets and quotes here";

  private YamlErrorMessages() {}

  /** {@code before} is what the line holds before the place where the parser stumbled. */
  static String message(String cause, String before) {
    if (cause.contains("mapping values are not allowed")) {
      return "a colon cannot stand here; put the text in quotes, or fix the indentation";
    }
    if (cause.contains("'\\t'") || cause.contains("TAB")) {
      return "a tab cannot indent YAML; use spaces";
    }
    if (cause.contains("cannot start any token")) {
      return "a text cannot begin with this character; put it in quotes";
    }
    if (cause.contains("expected a comment or a line break")) {
      return "after | and > the text begins on the next line; put a text that begins with them in"
          + " quotes";
    }
    if (cause.contains("sequence entries are not allowed")) {
      return "a list's \"-\" begins a line of its own; put a text that begins with it in quotes";
    }
    if (cause.contains("stream end")) return "the document ends inside brackets; close them";
    if (cause.contains("expected ',' or")) return inBrackets(cause, before.strip());
    if (cause.contains("block end")) {
      return cause.contains("scalar>") && !before.isBlank()
          ? goesOn(before.strip())
          : "the indentation does not match the lines above; fix it";
    }
    if (cause.contains("could not find expected ':'")) {
      return "a colon is missing after the key before this place";
    }
    if (cause.contains("unexpected end of stream")) {
      return "the document ends inside a text in quotes; close it";
    }
    return cause.contains("undefined alias") ? ALIAS : OTHER;
  }

  private static String inBrackets(String cause, String before) {
    return cause.contains("scalar>") && !before.isEmpty()
        ? goesOn(before) + "; or add the comma that is missing"
        : "a comma, a colon or a closing bracket is missing before this";
  }

  private static String goesOn(String before) {
    char last = before.charAt(before.length() - 1);
    return switch (last) {
      case '"' ->
          "the quotation mark before this ends the text, but more follows; put the whole in '…', or"
              + " write \\\" for each \" in it";
      case '\'' ->
          "the quotation mark before this ends the text, but more follows; put the whole in \"…\","
              + " or write '' for each ' in it";
      case ']', '}' ->
          "the "
              + last
              + " before this ends the value, but more follows; put a text that begins with a bracket"
              + " in quotes";
      default -> OTHER;
    };
  }
}
