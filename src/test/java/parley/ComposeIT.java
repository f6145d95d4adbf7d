package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import parley.neo4j.ServerProcess;

/** A server of the same version takes the settings of the recipe. */
@Order(1) // begins first, as it waits for processes while others use the engines
class ComposeIT {
  @Test
  @Tag("long")
  void serverTakesEverySetting() throws IOException {
    Map<String, String> settings = settings();
    assertThat(settings).hasSizeGreaterThan(4).containsKey("browser.post_connect_cmd");
    try (ServerProcess server = ServerProcess.start(settings);
        Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none());
        Session session = driver.session()) {
      Map<String, String> taken = new TreeMap<>();
      session
          .run("SHOW SETTINGS YIELD name, value, isExplicitlySet WHERE isExplicitlySet")
          .forEachRemaining(
              row -> taken.put(row.get("name").asString(), row.get("value").asString()));
      assertThat(taken).containsAllEntriesOf(settings);
    }
  }

  /** As the image reads them: a name's underscores are dots, and two are one. */
  private static Map<String, String> settings() throws IOException {
    JsonNode environment =
        new YAMLMapper()
            .readTree(Path.of("docker-compose.yml").toFile())
            .at("/services/neo4j/environment");
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, JsonNode> variable : environment.properties()) {
      if (variable.getKey().equals("NEO4J_AUTH")) continue;
      String name = variable.getKey().substring("NEO4J_".length());
      settings.put(
          name.replace("__", "\0").replace('_', '.').replace('\0', '_'),
          variable.getValue().asText());
    }
    return settings;
  }
}
