package parley.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import parley.layout.Drawing;
import parley.layout.shape.DrawingColor;
import parley.layout.shape.Mark;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.Path;
import parley.layout.shape.Point;
import parley.render.value.Palette;

/** A drawing as an image, light, with two pixels for each of the drawing's. */
final class PngRenderer {
  private static final double SCALE = 2;
  private static final double MOST = 120_000_000; // pixels, half a gigabyte
  private static final float[] DASHES = {5, 4};

  private final Graphics2D graphics;
  private final FontFinder fonts;

  private PngRenderer(Graphics2D graphics, FontFinder fonts) {
    this.graphics = graphics;
    this.fonts = fonts;
  }

  static void write(Drawing drawing, OutputStream out) throws IOException {
    FontFinder fonts = FontFinder.find();
    double fits = Math.sqrt(MOST / (drawing.width() * drawing.height()));
    double scale = Math.min(SCALE, fits);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * scale),
            (int) Math.ceil(drawing.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.decode(DrawingColor.PAPER.light()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    new PngRenderer(graphics, fonts).drawAll(drawing);
    graphics.dispose();
    if (!ImageIO.write(image, "png", out)) throw new IOException("this Java cannot write PNG");
  }

  private void drawAll(Drawing drawing) {
    marks(drawing.frame(), DrawingColor.TYPE.light(), null);
    drawing.legend().forEach(swatch -> marks(swatch.marks(), Palette.fill(swatch.type()), null));
    AffineTransform before = graphics.getTransform();
    graphics.translate(drawing.bodyAt().x(), drawing.bodyAt().y());
    marks(drawing.body().background(), DrawingColor.TYPE.light(), null);
    drawing
        .body()
        .edges()
        .forEach(edge -> marks(edge.marks(), Palette.line(edge.edge().type()), null));
    drawing
        .body()
        .nodes()
        .forEach(
            node -> {
              String fill = Palette.fill(node.node().type());
              marks(node.marks(), fill, Palette.textColor(fill));
            });
    graphics.setTransform(before);
  }

  private void marks(List<Mark> marks, String type, @Nullable String name) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Stroke stroke) {
        stroke(stroke, type);
      } else if (mark instanceof Mark.Words words) {
        words(
            words,
            words.style() == MarkStyle.NAME && name != null ? name : color(words.style(), type));
      }
    }
  }

  private static String color(MarkStyle style, String type) {
    return style.color() == DrawingColor.TYPE ? type : style.color().light();
  }

  private void stroke(Mark.Stroke stroke, String type) {
    Path2D shape = shape(stroke.path());
    graphics.setColor(Color.decode(color(stroke.style(), type)));
    if (stroke.style().isFilled()) graphics.fill(shape);
    if (stroke.style().lineWidth() > 0) {
      graphics.setStroke(line(stroke.style()));
      graphics.draw(shape);
    }
  }

  private static BasicStroke line(MarkStyle style) {
    float width = (float) style.lineWidth();
    return style.isDashed()
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, DASHES, 0)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
  }

  private static Path2D shape(Path path) {
    Path2D shape = new Path2D.Double();
    List<Point> points = path.points();
    shape.moveTo(points.get(0).x(), points.get(0).y());
    for (int i = 1; i < points.size(); i += path.curved() ? 3 : 1) {
      Point point = points.get(i);
      if (path.curved()) {
        Point second = points.get(i + 1);
        Point end = points.get(i + 2);
        shape.curveTo(point.x(), point.y(), second.x(), second.y(), end.x(), end.y());
      } else {
        shape.lineTo(point.x(), point.y());
      }
    }
    if (path.closed()) shape.closePath();
    return shape;
  }

  private void words(Mark.Words words, String color) {
    if (words.text().isEmpty()) return;
    Font font = fonts.of(words.style(), words.text());
    var outline = font.createGlyphVector(graphics.getFontRenderContext(), words.text());
    double width = outline.getLogicalBounds().getWidth();
    double x =
        switch (words.anchor()) {
          case START -> words.at().x();
          case MIDDLE -> words.at().x() - width / 2;
          case END -> words.at().x() - width;
        };
    if (words.style() == MarkStyle.LABEL) {
      graphics.setColor(Color.decode(DrawingColor.PAPER.light()));
      graphics.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(outline.getOutline((float) x, (float) words.at().y()));
    }
    graphics.setColor(Color.decode(color));
    graphics.setFont(font);
    graphics.drawString(words.text(), (float) x, (float) words.at().y());
  }
}
