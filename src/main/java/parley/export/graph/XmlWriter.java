package parley.export.graph;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.render.value.XmlCharacters;

/** Elements, attributes and text as XML 1.0, a line for each element that {@code line} ends. */
final class XmlWriter {
  private final XMLStreamWriter xml;

  XmlWriter(Writer out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    line();
  }

  /** Begins an element; attributes come as names and values. */
  XmlWriter start(String element, String... attributes) throws IOException {
    return run(
        () -> {
          xml.writeStartElement(element);
          attributes(attributes);
        });
  }

  /** An element without content. */
  XmlWriter empty(String element, String... attributes) throws IOException {
    return run(
        () -> {
          xml.writeEmptyElement(element);
          attributes(attributes);
        });
  }

  /** A carriage return goes by its number: a reader would take a bare one for the end of a line. */
  XmlWriter text(String text) throws IOException {
    return run(
        () -> {
          String[] parts = withoutForbidden(text).split("\r", -1);
          for (int i = 0; i < parts.length; i++) {
            if (i > 0) xml.writeEntityRef("#13");
            xml.writeCharacters(parts[i]);
          }
        });
  }

  XmlWriter end() throws IOException {
    return run(xml::writeEndElement);
  }

  XmlWriter line() throws IOException {
    return run(() -> xml.writeCharacters("\n"));
  }

  void endDocument() throws IOException {
    run(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      // A reader makes a blank of every line break and tab in an attribute, so it is one already.
      xml.writeAttribute(
          attributes[i], withoutForbidden(attributes[i + 1]).replaceAll("[\\t\\n\\r]", " "));
    }
  }

  /** What XML has no way to write, not even escaped, is left out. */
  private static String withoutForbidden(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().filter(XmlCharacters::isAllowed).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlWriter run(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
