package parley.render.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.dossier.problem.SourceLocation;
import parley.render.data.JsonAnswerWriter;
import parley.verify.CheckResult;
import parley.verify.Verification;
import parley.verify.Violation;

/** A verification as SARIF 2.1.0. */
public record SarifLog(JsonGenerator json, Verification verification) {
  public static void write(Verification verification, Appendable out) throws IOException {
    JsonAnswerWriter.write(out, json -> new SarifLog(json, verification).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    List<String> rules = tool();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Violation violation : verification.violations()) {
      result(violation, rules.indexOf(violation.rule()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the tool with its rules, and returns these in the order written. */
  private List<String> tool() throws IOException {
    Map<String, CheckResult> rules = new LinkedHashMap<>();
    for (CheckResult check : verification.checks()) rules.putIfAbsent(check.rule(), check);
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "parley");
    json.writeArrayFieldStart("rules");
    for (CheckResult rule : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.rule());
      text("shortDescription", rule.title() + ".");
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.level().word());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    return new ArrayList<>(rules.keySet());
  }

  private void result(Violation violation, int rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", violation.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", violation.level().word());
    text("message", violation.message());
    json.writeArrayFieldStart("locations");
    location(violation.location());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void location(SourceLocation place) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeEndObject();
    json.writeEndObject();
    if (!place.pointer().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", place.pointer());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The file as a URI, relative as it was given. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte unit : file.replace('\\', '/').getBytes(UTF_8)) {
      char c = (char) (unit & 0xff);
      if (isPlain(c)) uri.append(c);
      else uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~/".indexOf(c) >= 0;
  }
}
