package parley.serve.page;

import java.util.Optional;
import parley.dossier.quote.TextFolder;
import parley.model.value.TextRange;

/** The words of articles, from texts that are found by their SHA-256. */
public final class QuotationLookup {
  private final TextFolder texts;

  public QuotationLookup(TextFolder texts) {
    this.texts = texts;
  }

  /** The words at a range of the text with that hash; empty when there is no such text or range. */
  synchronized Optional<String> words(String sha256, TextRange range) {
    return texts
        .text(sha256)
        .filter(text -> range.end() <= text.codePointCount(0, text.length()))
        .map(text -> cut(text, range));
  }

  private static String cut(String text, TextRange range) {
    int start = text.offsetByCodePoints(0, range.start());
    return text.substring(start, text.offsetByCodePoints(start, range.end() - range.start()));
  }
}
