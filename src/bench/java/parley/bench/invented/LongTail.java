package parley.bench.invented;

import java.util.Arrays;
import java.util.Random;

/** A long tail: few numbers come often, most of them seldom. */
final class LongTail {
  /** How steep: the tenth comes about a sixth as often as the first. */
  private static final double STEEPNESS = 0.8;

  private final double[] sums;

  /** Draws from 0 to {@code size - 1}, the smaller the oftener. */
  LongTail(int size) {
    sums = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1 / Math.pow(i + 1, STEEPNESS);
      sums[i] = sum;
    }
  }

  int draw(Random random) {
    int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(place < 0 ? -place - 1 : place, sums.length - 1);
  }
}
