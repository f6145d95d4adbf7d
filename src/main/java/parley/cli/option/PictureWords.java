package parley.cli.option;

import java.util.Arrays;
import java.util.Iterator;
import parley.draw.PictureFormat;
import parley.layout.PictureLayout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words for formats and layouts of pictures on the command line. */
public final class PictureWords {
  private PictureWords() {}

  static final class FormatName implements ITypeConverter<PictureFormat> {
    @Override
    public PictureFormat convert(String word) {
      return PictureFormat.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + word + "\" is not a format; formats are " + FormatNames.all()));
    }
  }

  static final class FormatNames implements Iterable<String> {
    static String all() {
      return String.join(", ", new FormatNames());
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(PictureFormat.values()).map(PictureFormat::word).iterator();
    }
  }

  static final class LayoutName implements ITypeConverter<PictureLayout> {
    @Override
    public PictureLayout convert(String word) {
      return PictureLayout.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + word + "\" is not a layout; layouts are " + LayoutNames.all()));
    }
  }

  public static final class LayoutNames implements Iterable<String> {
    public static String all() {
      return String.join(", ", new LayoutNames());
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(PictureLayout.values()).map(PictureLayout::word).iterator();
    }
  }
}
