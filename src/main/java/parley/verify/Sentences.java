package parley.verify;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import parley.model.Claim;
import parley.model.Range;

/** The sentences of a text, and which of them claims touch. */
record Sentences(List<Range> all) {
  Sentences {
    all = List.copyOf(all);
  }

  /**
   * The sentences that are not blank; a line's end ends a sentence too, as headlines have no stop.
   */
  static Sentences of(ArticleText text) {
    String written = text.toString();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(written);
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    int point = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int next = point + written.codePointCount(start, end);
      if (!written.substring(start, end).isBlank()) sentences.add(new Range(point, next));
      start = end;
      point = next;
    }
    return new Sentences(sentences);
  }

  int touched(List<Claim> claims) {
    BitSet marked = new BitSet();
    for (Claim claim : claims) {
      for (Range range : claim.ranges()) marked.set(range.start(), range.end());
    }
    return (int)
        all.stream()
            .filter(sentence -> marked.get(sentence.start(), sentence.end()).cardinality() > 0)
            .count();
  }
}
