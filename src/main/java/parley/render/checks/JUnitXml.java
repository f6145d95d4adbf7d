package parley.render.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import parley.render.value.CodePointReplacer;
import parley.render.value.TerminalText;
import parley.render.value.XmlCharacters;
import parley.report.EditorialRule.Level;
import parley.verify.CheckResult;
import parley.verify.Verification;
import parley.verify.Violation;

/**
 * A verification as JUnit's XML: one suite for each article and one for the rules. Warnings fail no
 * test; they are its output.
 */
public record JUnitXml(XMLStreamWriter xml) {
  public static void write(Verification verification, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try {
      new JUnitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text))
          .write(verification.checks());
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
    out.append(text.toString());
  }

  private void write(List<CheckResult> checks) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    start("testsuites", "name", "parley verify");
    counts(checks);
    line();
    Map<String, List<CheckResult>> suites =
        checks.stream().collect(groupingBy(CheckResult::subject, LinkedHashMap::new, toList()));
    for (Map.Entry<String, List<CheckResult>> suite : suites.entrySet()) {
      start("testsuite", "name", suite.getKey());
      counts(suite.getValue());
      line();
      for (CheckResult check : suite.getValue()) testCase(check);
      end();
    }
    end();
    xml.writeEndDocument();
    xml.close();
  }

  private void counts(List<CheckResult> checks) throws XMLStreamException {
    attribute("tests", Integer.toString(checks.size()));
    attribute("failures", Long.toString(checks.stream().filter(JUnitXml::hasFailed).count()));
    attribute("errors", "0");
    attribute("skipped", Long.toString(checks.stream().filter(check -> !check.executed()).count()));
  }

  private static boolean hasFailed(CheckResult check) {
    return check.violations().stream().anyMatch(violation -> violation.level() == Level.ERROR);
  }

  private void testCase(CheckResult check) throws XMLStreamException {
    start("testcase", "name", check.rule().substring(check.rule().indexOf('/') + 1));
    attribute("classname", check.subject());
    @Nullable Violation first = check.violations().isEmpty() ? null : check.violations().get(0);
    if (first != null) {
      attribute("file", first.location().file());
      attribute("line", Integer.toString(first.location().line()));
    }
    line();
    if (!check.executed()) {
      xml.writeEmptyElement("skipped");
      attribute("message", "the article's text is missing");
      line();
    } else if (first != null && hasFailed(check)) {
      start("failure", "message", first.message());
      attribute("type", check.rule());
      xml.writeCharacters(failureText(check));
      end();
    } else if (first != null) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(failureText(check));
      end();
    }
    end();
  }

  private static String failureText(CheckResult check) {
    return check.violations().stream()
        .map(violation -> withoutForbidden(violation.toString()))
        .collect(joining("\n"));
  }

  private void start(String element, String name, String value) throws XMLStreamException {
    xml.writeStartElement(element);
    attribute(name, value);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, withoutForbidden(value));
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML has no way to write some characters at all, not even escaped. */
  private static String withoutForbidden(String text) {
    return CodePointReplacer.replace(
        text,
        point ->
            XmlCharacters.isAllowed(point)
                ? TerminalText.escaped(point)
                : TerminalText.number(point));
  }
}
