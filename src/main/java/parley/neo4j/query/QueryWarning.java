package parley.neo4j.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Notification;

/**
 * What an engine remarks on a statement that it would run all the same. {@code unknown} is a word
 * of the statement that the graph does not have, of that {@code kind}; for other remarks it is
 * empty and {@code text} says it. Line and column are 0 where none is told.
 */
public record QueryWarning(Kind kind, String unknown, String text, int line, int column) {
  private static final Pattern MISSING = Pattern.compile("\\(the missing [a-z ]+ is: (.*)\\)");
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("(?s)(.*?)\\.?(?:\\s*\\R.*|\\.\\s.*)?");

  /** What a statement names. */
  public enum Kind {
    LABEL("UnknownLabelWarning"),
    RELATIONSHIP_TYPE("UnknownRelationshipTypeWarning"),
    PROPERTY("UnknownPropertyKeyWarning"),
    OTHER("");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  static QueryWarning of(Notification notification) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(one -> one != Kind.OTHER && notification.code().endsWith(one.code))
            .findFirst()
            .orElse(Kind.OTHER);
    Matcher missing = MISSING.matcher(notification.description());
    Optional<String> word =
        kind != Kind.OTHER && missing.find() ? Optional.of(missing.group(1)) : Optional.empty();
    InputPosition place = notification.position();
    return new QueryWarning(
        word.isPresent() ? kind : Kind.OTHER,
        word.orElse(""),
        firstSentence(notification.description()),
        place == null ? 0 : place.line() - 1, // the first is that with EXPLAIN
        place == null ? 0 : place.column());
  }

  private static String firstSentence(String description) {
    Matcher sentence = FIRST_SENTENCE.matcher(description.strip());
    return sentence.matches() ? sentence.group(1) : description;
  }
}
