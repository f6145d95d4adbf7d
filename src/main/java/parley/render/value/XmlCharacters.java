package parley.render.value;

/** The characters of XML 1.0; it has no way to write others, not even escaped. */
public final class XmlCharacters {
  private XmlCharacters() {}

  public static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
