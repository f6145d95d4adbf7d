package parley.document;

/** Where something stands in the text of its file, in UTF-16 units; the end is exclusive. */
record Extent(int start, int end) {
  String of(String text) {
    return text.substring(start, end);
  }
}
