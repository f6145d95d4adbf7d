package parley.render.terminal;

/** Bold and dim text, or plain text where there is no color. */
record TextStyle(boolean color) {
  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  private String styled(String style, String text) {
    return color && !text.isEmpty() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
