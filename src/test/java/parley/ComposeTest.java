package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.export.browser.BrowserPack;
import parley.report.ReportCatalogue;

/** The recipe for a server keeps it to this machine and has no password of its own. */
class ComposeTest {
  private final JsonNode compose = read();
  private final JsonNode server = compose.at("/services/neo4j");

  @Test
  void portsAreOpenToThisMachineOnly() {
    assertThat(server.path("ports"))
        .hasSize(2)
        .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
  }

  @Test
  void everyServiceIsOpenToThisMachineOnly() {
    compose
        .path("services")
        .forEach(
            service ->
                service
                    .path("ports")
                    .forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:")));
  }

  @Test
  void fileIsValidCompose() throws IOException {
    Schema schema = SchemaRegistry.withDialect(Dialects.getDraft201909()).getSchema(schema());
    assertThat(schema.validate(compose)).isEmpty();

    ObjectNode wrong = compose.deepCopy();
    ((ObjectNode) wrong.at("/services/neo4j")).put("port", "7474");
    assertThat(schema.validate(wrong)).isNotEmpty();
  }

  /** Browser fetches from the host and port of the other service, files that the pack has. */
  @Test
  void styleAndGuideComeFromThePack() {
    String commands = server.at("/environment/NEO4J_browser_post__connect__cmd").asText();
    assertThat(commands)
        .isEqualTo(
            "style http://localhost:7475/parley.grass; guide http://localhost:7475/guide.html");
    assertThat(compose.at("/services/browser-files/ports/0").asText()).contains(":7475:");
    assertThat(BrowserPack.of(ReportCatalogue.of(List.of())).files())
        .containsKeys("parley.grass", "guide.html");
  }

  @Test
  void passwordMustBeGiven() {
    assertThat(server.at("/environment/NEO4J_AUTH").asText())
        .matches("neo4j/\\$\\{NEO4J_PASSWORD:\\?.+}");
  }

  @Test
  void dataOutlivesTheContainerAndItsHealthIsChecked() {
    assertThat(server.at("/volumes/0").asText()).endsWith(":/data");
    assertThat(server.at("/healthcheck/test").isArray()).isTrue();
  }

  /** A tag without all its numbers is another image tomorrow. */
  @Test
  void imagesHaveExactTagsAndTheServerIsOfTheEnginesVersion() throws IOException {
    String version =
        Files.readString(Path.of("pom.xml"))
            .replaceAll("(?s).*<neo4j.version>(.+?)</neo4j.version>.*", "$1");
    assertThat(server.path("image").asText()).isEqualTo("neo4j:" + version + "-community");
    for (JsonNode service : compose.path("services"))
      assertThat(service.path("image").asText()).matches("[a-z0-9]+:\\d+\\.\\d+\\.\\d+-[a-z]+");
  }

  @Test
  void everyServiceRunsWithoutRightsAndWritesNoFileOfItsImage() {
    for (JsonNode service : compose.path("services")) {
      assertThat(service.path("user").asText()).matches("[1-9]\\d*:[1-9]\\d*");
      assertThat(service.path("read_only").asBoolean()).isTrue();
      assertThat(service.path("cap_drop")).hasToString("[\"ALL\"]");
      assertThat(service.has("cap_add")).isFalse();
      assertThat(service.path("privileged").asBoolean()).isFalse();
      assertThat(service.path("security_opt")).hasToString("[\"no-new-privileges:true\"]");
    }
  }

  /** What the image's entrypoint and the server write: data, logs, settings, run and tmp. */
  @Test
  void serverCanWriteWhatItHasTo() {
    assertThat(server.path("volumes"))
        .extracting(JsonNode::asText)
        .containsExactly("neo4j-data:/data", "/logs", "/var/lib/neo4j/conf");
    assertThat(server.path("tmpfs")).extracting(JsonNode::asText).contains("/tmp:exec", "/run");
  }

  /** The schema names its draft and its parts in the manner of an older one. */
  private static JsonNode schema() throws IOException {
    Path file = Path.of("src/test/resources/compose/compose-spec.json");
    JsonNode schema = new ObjectMapper().readTree(file.toFile());
    ((ObjectNode) schema).remove("$schema");
    for (JsonNode part : schema.findParents("id")) {
      if (part.path("id").isTextual()) ((ObjectNode) part).remove("id");
    }
    return schema;
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
