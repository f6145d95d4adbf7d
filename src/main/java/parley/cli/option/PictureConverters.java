package parley.cli.option;

import java.util.Arrays;
import java.util.Iterator;
import parley.draw.PictureFormat;
import parley.layout.PictureLayout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words for formats and layouts of pictures on the command line. */
public final class PictureConverters {
  private PictureConverters() {}

  static final class FormatConverter implements ITypeConverter<PictureFormat> {
    @Override
    public PictureFormat convert(String word) {
      return PictureFormat.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + word + "\" is not a format; formats are " + FormatCandidates.all()));
    }
  }

  static final class FormatCandidates implements Iterable<String> {
    static String all() {
      return String.join(", ", new FormatCandidates());
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(PictureFormat.values()).map(PictureFormat::word).iterator();
    }
  }

  static final class LayoutConverter implements ITypeConverter<PictureLayout> {
    @Override
    public PictureLayout convert(String word) {
      return PictureLayout.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + word + "\" is not a layout; layouts are " + LayoutCandidates.all()));
    }
  }

  public static final class LayoutCandidates implements Iterable<String> {
    public static String all() {
      return String.join(", ", new LayoutCandidates());
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(PictureLayout.values()).map(PictureLayout::word).iterator();
    }
  }
}
