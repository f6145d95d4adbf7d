package parley.dossier.pin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.ReplaceableSpans;
import parley.dossier.parse.TextSpan;
import parley.dossier.problem.JsonPointers;
import parley.dossier.quote.QuotationResolver;

/**
 * The edits that write into a file's text what {@link QuotationResolver} filled into its trees.
 * Only keys and texts are replaced, so that comments and layout around and between them stay.
 */
final class PinEdits {
  /** The head of a YAML text in a block, with a comment that may stand there. */
  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*([ \\t]+#[^\\r\\n]*)?");

  /** What follows a value inside YAML's brackets, as it does in JSON; comments may be before it. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?:\\s++|(?<=\\s)#[^\\r\\n]*+)*+[,}]");

  private final String text;
  private final List<TextEdit> edits = new ArrayList<>();

  private PinEdits(String text) {
    this.text = text;
  }

  static List<TextEdit> of(List<DocumentTree> trees, String text) {
    PinEdits edits = new PinEdits(text);
    for (DocumentTree tree : trees) {
      for (DossierItem article : DossierItem.of(tree, "articles")) edits.article(article);
      for (DossierItem claim : DossierItem.of(tree, "claims")) edits.claim(claim);
    }
    return edits.edits;
  }

  private void article(DossierItem article) {
    String pointer = article.pointerTo(ReplaceableSpans.TEXT_FILE);
    if (!article.has(ReplaceableSpans.TEXT_FILE)) return;
    TextSpan key = article.tree().spans().key(pointer);
    TextSpan value = article.tree().spans().value(pointer);
    key(key, "sha256");
    String length = quoted(key, "length") + ": " + article.integer("length");
    value(value, '"' + article.requiredText("sha256") + '"' + separator(key, value) + length);
  }

  private void claim(DossierItem claim) {
    if (!claim.has(ReplaceableSpans.QUOTE)) return;
    String pointer = claim.pointerTo(ReplaceableSpans.QUOTE);
    ReplaceableSpans spans = claim.tree().spans();
    key(spans.key(pointer), "ranges");
    JsonNode ranges = claim.node().path("ranges");
    if (claim.node().path(ReplaceableSpans.QUOTE).isTextual()) {
      value(spans.value(pointer), "[" + range(ranges.path(0)) + "]");
      return;
    }
    for (int i = 0; i < ranges.size(); i++) {
      value(spans.value(JsonPointers.of(pointer, i)), range(ranges.path(i)));
    }
  }

  private static String range(JsonNode range) {
    return "[" + range.path(0) + ", " + range.path(1) + "]";
  }

  private void key(TextSpan key, String name) {
    edits.add(new TextEdit(key, quoted(key, name)));
  }

  /** The name in the quotation marks of the key, if it has any. */
  private String quoted(TextSpan key, String name) {
    char first = text.charAt(key.start());
    return first == '"' || first == '\'' ? first + name + first : name;
  }

  private void value(TextSpan value, String replacement) {
    Matcher block = BLOCK.matcher(text).region(value.start(), value.end());
    String comment = block.lookingAt() && block.group(1) != null ? block.group(1) : "";
    edits.add(new TextEdit(value, replacement + comment));
  }

  /** What goes between two members: a key that has a line of its own is followed by another. */
  private String separator(TextSpan key, TextSpan value) {
    int lineStart = lineStart(key.start());
    String before = text.substring(lineStart, key.start());
    Matcher after = IN_BRACKETS.matcher(text).region(value.end(), text.length());
    // To see the blank before a comment, which the region would hide.
    boolean bracketed = after.useTransparentBounds(true).lookingAt();
    if (!bracketed) return lineEnd(value.end()) + " ".repeat(before.length());
    return before.isBlank() ? "," + lineEnd(value.end()) + before : ", ";
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') start--;
    return start;
  }

  private String lineEnd(int from) {
    int end = text.indexOf('\n', from);
    if (end < 0) return text.indexOf('\r', from) < 0 ? "\n" : "\r";
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
