package parley.browser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parley.picture.Edge;
import parley.picture.Node;
import parley.picture.Picture;
import parley.render.Markup;

/** A drawing with everything on one circle. */
final class Circle {
  private Circle() {}

  static String svg(Picture picture) {
    StringBuilder svg =
        new StringBuilder(
            "<svg class=\"parley-picture\" role=\"img\" viewBox=\"0 0 2000 2000\""
                + " aria-label=\"picture\"><style>.edge line { stroke: gray; }</style>");
    Map<String, double[]> places = new HashMap<>();
    int count = picture.nodes().size();
    for (int i = 0; i < count; i++) {
      double turn = 2 * Math.PI * i / count;
      double[] place = {1000 + 900 * Math.cos(turn), 1000 + 900 * Math.sin(turn)};
      places.put(picture.nodes().get(i).id(), place);
    }
    int number = 0;
    for (Edge edge : picture.edges()) {
      double[] from = places.getOrDefault(edge.from(), new double[2]);
      double[] to = places.getOrDefault(edge.to(), new double[2]);
      svg.append(
          String.format(
              Locale.ROOT,
              "<g class=\"edge\" data-edge=\"%d\"><line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\""
                  + " y2=\"%.1f\"/></g>\n",
              number++,
              from[0],
              from[1],
              to[0],
              to[1]));
    }
    for (Node node : picture.nodes()) {
      double[] place = places.getOrDefault(node.id(), new double[2]);
      svg.append(
          String.format(
              Locale.ROOT,
              "<g class=\"node\" data-id=\"%s\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"12\"/>"
                  + "<text x=\"%.1f\" y=\"%.1f\">%s</text></g>\n",
              Markup.htmlLine(node.id()),
              place[0],
              place[1],
              place[0],
              place[1] + 24,
              Markup.htmlLine(node.name())));
    }
    return svg.append("</svg>").toString();
  }
}
