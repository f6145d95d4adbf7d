package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The recipe for a server keeps it to this machine and has no password of its own. */
class ComposeTest {
  private final JsonNode server = read().at("/services/neo4j");

  @Test
  void portsAreOpenToThisMachineOnly() {
    assertThat(server.path("ports"))
        .hasSize(2)
        .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
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
    assertThat(server.path("image").asText()).startsWith("neo4j:5.26");
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
