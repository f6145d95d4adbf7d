package parley.dossier.parse;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.PositionCursor;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;

/** YAML text becomes a tree. Of YAML only what JSON can say is taken. */
final class YamlReader {
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(DocumentLimits.READ)
          .loaderOptions(options())
          .build();

  private final ParsedFile file;

  YamlReader(ParsedFile file) {
    this.file = file;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(DocumentLimits.BYTES);
    options.setNestingDepthLimit(DocumentLimits.DEPTH + 1);
    return options;
  }

  void readDocument(String text) {
    try (YAMLParser parser = YAML.createParser(text)) {
      read(parser, text);
    } catch (UnreadableDocumentException e) {
      file.unreadable().add(e.finding());
    } catch (IOException e) {
      throw new IllegalStateException("text in memory cannot fail to be read", e);
    }
  }

  private void read(YAMLParser parser, String text)
      throws IOException, UnreadableDocumentException {
    try {
      if (parser.nextToken() == null) throw JsonErrorMessages.empty();
      DocumentTree tree = new LocatedTreeBuilder(file.name(), parser, new Dialect(text)).build();
      JsonToken next = parser.nextToken();
      if (next != null) {
        throw new UnreadableDocumentException(
            positionOf(parser.currentTokenLocation()),
            "a second document starts here; put it into a file of its own");
      }
      file.trees().add(tree);
    } catch (StreamConstraintsException e) {
      throw new UnreadableDocumentException(
          positionOf(parser.currentLocation()),
          DocumentLimits.exceededLimit(e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      throw unreadable(e, parser, text);
    } catch (YAMLException e) {
      throw unreadable(e, parser, text);
    }
  }

  private static UnreadableDocumentException unreadable(
      Throwable e, YAMLParser parser, String text) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
        return new UnreadableDocumentException(
            new TextPosition(
                marked.getProblemMark().getLine() + 1, marked.getProblemMark().getColumn() + 1),
            message(marked, text));
      }
      if (cause instanceof ReaderException) return unprintable(text);
    }
    // Numbers that only YAML can write, such as .inf
    return new UnreadableDocumentException(
        positionOf(parser.currentTokenLocation()), "this is not a number here; put it in quotes");
  }

  private static UnreadableDocumentException unprintable(String text) {
    int offset = 0;
    while (offset < text.length() && StreamReader.isPrintable(text.codePointAt(offset))) {
      offset = text.offsetByCodePoints(offset, 1);
    }
    return new UnreadableDocumentException(
        new PositionCursor(text).at(offset),
        "a control character here; YAML allows none, remove it");
  }

  private static String message(MarkedYAMLException e, String text) {
    int offset = new CodePointOffsets(text).at(e.getProblemMark().getIndex());
    int line = text.lastIndexOf('\n', offset - 1) + 1;
    return YamlErrorMessages.message(String.valueOf(e.getProblem()), text.substring(line, offset));
  }

  private static TextPosition positionOf(@Nullable JsonLocation location) {
    if (location == null) return TextPosition.START;
    return new TextPosition(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static final class Dialect implements LocatedTreeBuilder.Dialect {
    /** Numbers that YAML 1.1 and 1.2 read differently, or that only YAML can write. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?0[0-9_xob].*|.*_.*|\\+.*");

    private final String text;
    private final CodePointOffsets offsets;

    Dialect(String text) {
      this.text = text;
      this.offsets = new CodePointOffsets(text);
    }

    @Override
    public TextPosition position(JsonParser parser) {
      return YamlReader.positionOf(parser.currentTokenLocation());
    }

    @Override
    public TextSpan span(JsonParser parser) {
      int start = offsets.at((int) parser.currentTokenLocation().getCharOffset());
      int end = offsets.at((int) parser.currentLocation().getCharOffset());
      // A text in a block reaches to the start of the next line.
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
      return new TextSpan(start, end);
    }

    @Override
    public boolean splitsAtCommas(JsonParser parser) {
      int start = offsets.at((int) parser.currentTokenLocation().getCharOffset());
      return start < text.length() && text.charAt(start) == '[';
    }

    @Override
    public boolean isPlain(TextSpan span) {
      return span.start() < text.length() && "\"'|>".indexOf(text.charAt(span.start())) < 0;
    }

    @Override
    public @Nullable String objection(JsonParser parser) throws IOException {
      if (((YAMLParser) parser).isCurrentAlias() || parser.getObjectId() != null) {
        return YamlErrorMessages.ALIAS;
      }
      if (parser.getTypeId() != null) return YamlErrorMessages.TAG;
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_NUMBER_INT && AMBIGUOUS.matcher(parser.getText()).matches()) {
        return "this number can be read in two ways; write it plainly, or put it in quotes";
      }
      return null;
    }
  }
}
