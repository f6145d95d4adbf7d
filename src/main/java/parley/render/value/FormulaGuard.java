package parley.render.value;

/** Knows which texts a spreadsheet would run as a formula. */
public final class FormulaGuard {
  private static final String STARTS = "=+-@＝＋－＠";

  private FormulaGuard() {}

  public static boolean isFormula(String text) {
    if (text.startsWith("\t") || text.startsWith("\r")) return true;
    return text.codePoints()
        .filter(point -> !isBlank(point))
        .limit(1)
        .anyMatch(point -> STARTS.indexOf(point) >= 0);
  }

  // Spreadsheets skip the no-break space too, which isWhitespace() leaves out.
  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
