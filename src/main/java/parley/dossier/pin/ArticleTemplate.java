package parley.dossier.pin;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.Problem;
import parley.dossier.problem.UnreadableDocumentException;
import parley.dossier.quote.StoredText;
import parley.dossier.schema.DossierSchema;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.DocumentSource;

/** The beginning of a dossier file: one article, and no claim yet. */
public final class ArticleTemplate {
  private static final String EXAMPLE =
      """

      # One claim for each thing that the article says. "quote" has its very words, or a list of them;
      # "parley pin" puts their ranges in their place. Remove the "# " to begin.
      # claims:
      #   - article: %s
      #     act: demands
      #     subject: state:A
      #     demand: demand:ceasefire
      #     quote: "words of the article, as they stand in its text"
      #     paraphrase: "The claim in your own words."
      """;

  private final String id;
  private final String title;
  private final StoredText text;

  private ArticleTemplate(String id, String title, StoredText text) {
    this.id = id;
    this.title = title;
    this.text = text;
  }

  /**
   * Drafts the article whose text a file holds; id and title come from the file's name when they
   * are not given.
   *
   * @throws DocumentException when the file cannot be read as a text
   */
  public static ArticleTemplate of(Path file, @Nullable String id, @Nullable String title) {
    String shown = MessageText.quote(file.toString());
    if (!Files.isRegularFile(file)) {
      throw new DocumentException("there is no file " + shown + "; check its spelling");
    }
    try {
      StoredText text = StoredText.read(file);
      String name = stem(String.valueOf(file.getFileName()));
      return new ArticleTemplate(id == null ? id(name) : id, title == null ? name : title, text);
    } catch (UnreadableDocumentException e) {
      throw new DocumentException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new DocumentException(shown + " cannot be read; check its permissions", e);
    }
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  /** An id as near to a name as ids allow. */
  private static String id(String name) {
    String id =
        DossierSchema.idPattern()
            .matcher(Normalizer.normalize(lowerCase(name), Normalizer.Form.NFC))
            .results()
            .map(word -> word.group().replaceAll("[:/]+", "-").replaceAll("[._-]+$", ""))
            .collect(Collectors.joining("-"));
    return id.isEmpty() ? "article" : id;
  }

  /** The capital İ would become an i with a dot more. */
  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
  }

  /** Why the given id or title cannot stand in a dossier. */
  public Optional<String> objection() {
    byte[] bytes = json().getBytes(StandardCharsets.UTF_8);
    DocumentSource source =
        new DocumentSource("draft", DocumentFormat.JSON, () -> new ByteArrayInputStream(bytes));
    try (ReadResult result = DossierReader.read(List.of(source))) {
      return result.problems().stream().map(Problem::message).findFirst();
    }
  }

  /** The file in YAML, with a claim as an example in comments. */
  public String yaml() {
    return """
        articles:
          - id: %s
            title: %s
            sha256: "%s"
            length: %d
            publishedBasis: unknown
        """
            .formatted(quoted(id), quoted(title), text.sha256(), text.length())
        + EXAMPLE.formatted(quoted(id));
  }

  /** The file in JSON, which has no comments. */
  public String json() {
    return """
        {
          "articles": [
            {
              "id": %s,
              "title": %s,
              "sha256": "%s",
              "length": %d,
              "publishedBasis": "unknown"
            }
          ],
          "claims": []
        }
        """
        .formatted(quoted(id), quoted(title), text.sha256(), text.length());
  }

  /** A JSON text is a YAML text too. */
  private static String quoted(String value) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
  }
}
