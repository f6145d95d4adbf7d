package parley.bench.table;

/** The numbers of articles that the summary compares. */
public record Sizes(int small, int middle, int large, int huge) {
  public static final Sizes STANDARD = new Sizes(2_000, 20_000, 100_000, 200_000);

  public static Sizes of(int[] sizes) {
    if (sizes.length != 4) throw new IllegalArgumentException("four sizes, not " + sizes.length);
    return new Sizes(sizes[0], sizes[1], sizes[2], sizes[3]);
  }
}
