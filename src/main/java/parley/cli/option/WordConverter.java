package parley.cli.option;

import java.util.Iterator;
import parley.model.value.EnumWords;
import parley.render.value.TerminalText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of an enum as values of an option, and as what a shell completes it to. */
public abstract class WordConverter<E extends Enum<E>>
    implements ITypeConverter<E>, Iterable<String> {
  private final Class<E> type;
  private final String noun;

  /** The noun stands in the message: {@code "x" is not a format; formats are …}. */
  protected WordConverter(Class<E> type, String noun) {
    this.type = type;
    this.noun = noun;
  }

  @Override
  public E convert(String word) {
    return EnumWords.find(type, word)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"%s\" is not a %s; %ss are %s"
                        .formatted(TerminalText.safe(word), noun, noun, String.join(", ", this))));
  }

  @Override
  public Iterator<String> iterator() {
    return EnumWords.all(type).iterator();
  }
}
