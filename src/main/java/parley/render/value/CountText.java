package parley.render.value;

/** Numbers in sentences. */
public final class CountText {
  private CountText() {}

  /** {@code 1 article}, {@code 5 articles}. */
  public static String of(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
