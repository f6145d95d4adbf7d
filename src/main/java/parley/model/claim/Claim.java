package parley.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.value.EdtfDate;
import parley.model.value.Figure;
import parley.model.value.TextRange;

/**
 * One thing one article says, at one or more ranges of its text. All references are ids: {@code
 * inResponseTo} of a claim of the same article, the others of entities. {@code via} lists those who
 * passed the report on, the nearest to the article first.
 */
public record Claim(
    @Nullable String id,
    String article,
    Act act,
    List<String> subject,
    List<String> side,
    @Nullable String saidBy,
    List<String> via,
    @Nullable String demand,
    @Nullable String event,
    List<String> target,
    @Nullable String office,
    Tenure tenure,
    @Nullable String place,
    @Nullable String document,
    @Nullable String inResponseTo,
    @Nullable String condition,
    @Nullable Integer option,
    @Nullable Outcome outcome,
    @Nullable Figure figure,
    @Nullable EdtfDate on,
    @Nullable EdtfDate said,
    Polarity polarity,
    Modality modality,
    boolean quoted,
    String paraphrase,
    @Nullable String cameo,
    List<TextRange> ranges) {
  public Claim {
    subject = List.copyOf(subject);
    side = List.copyOf(side);
    via = List.copyOf(via);
    target = List.copyOf(target);
    ranges = List.copyOf(ranges);
  }

  /**
   * Whether it can support a fact: not denied, not future, not supposed, not the author's own
   * judgement.
   */
  public boolean isFactual() {
    return polarity == Polarity.AFFIRMED && modality.isFactual();
  }
}
