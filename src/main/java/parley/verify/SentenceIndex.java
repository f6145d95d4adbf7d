package parley.verify;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parley.model.claim.Claim;
import parley.model.value.TextRange;

/** The sentences of a text, and which of them claims touch. */
record SentenceIndex(List<TextRange> sentences) {
  // Nothing is cut out, so that the paragraphs are as long as the text.
  private static final Pattern BLANK_LINE = Pattern.compile("(?<=\n\\h{0,99}\r?\n)");

  SentenceIndex {
    sentences = List.copyOf(sentences);
  }

  /** The sentences that are not blank. A blank line ends one too: headlines have no full stop. */
  static SentenceIndex of(CodePointText text) {
    List<TextRange> sentences = new ArrayList<>();
    int point = 0;
    for (String paragraph : BLANK_LINE.split(text.toString(), -1)) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
      breaks.setText(paragraph);
      int start = 0;
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        int next = point + paragraph.codePointCount(start, end);
        if (!paragraph.substring(start, end).isBlank()) sentences.add(new TextRange(point, next));
        start = end;
        point = next;
      }
    }
    return new SentenceIndex(sentences);
  }

  /** How many of them a range of the claims lies in, at least in part. */
  int countCited(List<Claim> claims) {
    BitSet marked = new BitSet();
    for (Claim claim : claims) {
      for (TextRange range : claim.ranges()) marked.set(range.start(), range.end());
    }
    return (int)
        sentences.stream()
            .filter(sentence -> marked.get(sentence.start(), sentence.end()).cardinality() > 0)
            .count();
  }
}
