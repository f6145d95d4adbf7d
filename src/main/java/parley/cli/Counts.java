package parley.cli;

/** Numbers in sentences. */
final class Counts {
  private Counts() {}

  /** {@code 1 article}, {@code 5 articles}. */
  static String of(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
