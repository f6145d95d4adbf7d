package parley.layout.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.layout.shape.Point;

/** How networks find their places. */
class SpringEmbedderTest {
  @Test
  void manyFromAfarPushAsTheyWouldOneByOne() {
    double[] x = new Random(1).doubles(500).toArray();
    double[] y = new Random(2).doubles(500).toArray();
    QuadTree square = QuadTree.of(x, y);
    for (int i = 0; i < x.length; i += 50) {
      double[] forceX = new double[x.length];
      double[] forceY = new double[x.length];
      square.repel(i, forceX, forceY);
      double sumX = 0;
      double sumY = 0;
      for (int j = 0; j < x.length; j++) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double force = 1 / Math.max(1e-3, dx * dx + dy * dy);
        sumX += dx * force;
        sumY += dy * force;
      }
      double wrong = new Point(sumX, sumY).distance(new Point(forceX[i], forceY[i]));
      assertThat(wrong).as("point %d", i).isLessThan(0.05 * x.length);
    }
  }

  @Test
  void pointsOnOnePlaceAreNoProblem() {
    double[] same = new double[100];
    double[] force = new double[100];
    QuadTree.of(same, same).repel(3, force, new double[100]);
    assertThat(force[3]).isZero();
  }

  @Test
  void whatIsJoinedStandsCloserThanWhatIsNot() {
    // Two stars of twenty leaves each, joined by their middles.
    int[][] stars = new int[42][];
    stars[0] = IntStream.rangeClosed(1, 21).toArray();
    stars[1] = IntStream.concat(IntStream.of(0), IntStream.range(22, 42)).toArray();
    for (int i = 2; i < 42; i++) stars[i] = new int[] {i < 22 ? 0 : 1};
    List<Point> points = SpringEmbedder.of(stars);
    for (int i = 2; i < 42; i++) {
      Point own = points.get(stars[i][0]);
      Point other = points.get(1 - stars[i][0]);
      assertThat(points.get(i).distance(own))
          .as("leaf %d", i)
          .isLessThan(points.get(i).distance(other));
    }
  }

  @Test
  void twoSidesOfARingAreFarApart() {
    int size = 12;
    int[][] ring = new int[size][];
    for (int i = 0; i < size; i++) ring[i] = new int[] {(i + size - 1) % size, (i + 1) % size};
    List<Point> points = SpringEmbedder.of(ring);
    double step = points.get(0).distance(points.get(1));
    for (int i = 1; i < size; i++) {
      double length = points.get(i).distance(points.get((i + 1) % size));
      assertThat(length).isCloseTo(step, within(step / 2));
    }
    assertThat(points.get(0).distance(points.get(size / 2))).isGreaterThan(2.5 * step);
  }
}
