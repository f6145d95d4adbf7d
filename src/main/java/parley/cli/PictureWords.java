package parley.cli;

import java.util.Arrays;
import java.util.Iterator;
import parley.draw.PictureFormat;
import parley.layout.Layout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words for formats and layouts of pictures on the command line. */
final class PictureWords {
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

  static final class LayoutName implements ITypeConverter<Layout> {
    @Override
    public Layout convert(String word) {
      return Layout.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + word + "\" is not a layout; layouts are " + LayoutNames.all()));
    }
  }

  static final class LayoutNames implements Iterable<String> {
    static String all() {
      return String.join(", ", new LayoutNames());
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Layout.values()).map(Layout::word).iterator();
    }
  }
}
