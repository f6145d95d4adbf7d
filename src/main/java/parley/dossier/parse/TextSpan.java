package parley.dossier.parse;

/** Where something stands in the text of its file, in UTF-16 units; the end is exclusive. */
public record TextSpan(int start, int end) {
  String of(String text) {
    return text.substring(start, end);
  }
}
