package parley.layout.network;

import java.util.ArrayList;
import java.util.List;
import parley.layout.shape.Point;

/**
 * Places for things that are joined: what is joined pulls, everything pushes (Fruchterman and
 * Reingold), less and less far with each round. A length of 1 is where the two are even. There is
 * no chance in it.
 */
final class SpringEmbedder {
  /** Turns a spiral so that no two of its points share a direction. */
  private static final double GOLDEN = StrictMath.PI * (3 - Math.sqrt(5));

  /** Keeps what hangs on by a thread from being pushed far away. */
  private static final double GRAVITY = 4;

  private final int[][] neighbours;
  private final double gravity;
  private final double[] x;
  private final double[] y;

  private SpringEmbedder(int[][] neighbours) {
    this.neighbours = neighbours;
    gravity = GRAVITY * Math.min(1, neighbours.length / 100.0); // a small chain may be a line
    x = new double[neighbours.length];
    y = new double[neighbours.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.sqrt(i) * StrictMath.cos(i * GOLDEN);
      y[i] = Math.sqrt(i) * StrictMath.sin(i * GOLDEN);
    }
  }

  /**
   * Places by number. Those that come first in {@code neighbours} start in the middle, so the most
   * joined should.
   */
  static List<Point> of(int[][] neighbours) {
    SpringEmbedder embedder = new SpringEmbedder(neighbours);
    int rounds = neighbours.length <= 400 ? 300 : neighbours.length <= 2000 ? 150 : 75;
    double hot = Math.sqrt(neighbours.length) / 5;
    for (int round = 0; round < rounds; round++) embedder.move(hot * (rounds - round) / rounds);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < neighbours.length; i++) points.add(new Point(embedder.x[i], embedder.y[i]));
    return points;
  }

  /** Moves each by its force, at most so far. */
  private void move(double most) {
    double[] forceX = new double[x.length];
    double[] forceY = new double[y.length];
    QuadTree all = QuadTree.of(x, y);
    for (int i = 0; i < x.length; i++) {
      all.repel(i, forceX, forceY);
      pull(i, forceX, forceY);
    }
    for (int i = 0; i < x.length; i++) {
      double force = Math.sqrt(forceX[i] * forceX[i] + forceY[i] * forceY[i]);
      double share = force > most ? most / force : 1;
      x[i] += forceX[i] * share;
      y[i] += forceY[i] * share;
    }
  }

  private void pull(int i, double[] forceX, double[] forceY) {
    for (int other : neighbours[i]) {
      double dx = x[other] - x[i];
      double dy = y[other] - y[i];
      double distance = Math.sqrt(dx * dx + dy * dy);
      forceX[i] += dx * distance;
      forceY[i] += dy * distance;
    }
    forceX[i] -= x[i] * gravity;
    forceY[i] -= y[i] * gravity;
  }
}
