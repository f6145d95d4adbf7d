package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.graph.GraphRows;
import parley.model.Act;
import parley.model.Article;
import parley.model.Basis;
import parley.model.Claim;
import parley.model.Demand;
import parley.model.Dossier;
import parley.model.Entity;
import parley.model.Modality;
import parley.model.Polarity;
import parley.model.Range;
import parley.model.State;

class StoreIT {
  @TempDir static Path folder;

  @Test
  void loads() {
    long t0 = System.nanoTime();
    try (Store store = Store.open(new Location.Embedded(folder))) {
      System.err.println("open " + (System.nanoTime() - t0) / 1_000_000);
      GraphRows rows = GraphRows.of(dossier());
      System.err.println(store.rehearse(rows));
      System.err.println(store.load(rows, Progress.NONE));
      System.err.println(store.census());
      System.err.println(store.load(rows, Progress.NONE));
      System.err.println(
          store.ask(
              "MATCH (a:State)-[r]->(b:Demand) RETURN a.id, type(r), properties(r)", Map.of()));
      System.err.println(store.unload("a1"));
      System.err.println(store.census());
      System.err.println(store.load(rows, Progress.NONE));
      System.err.println(store.census());
      for (String q :
          List.of(
              "MATCH (n) RETURN n",
              "CREATE (n) RETURN n",
              "LOAD CSV FROM 'http://x/y' AS l RETURN l",
              "CALL db.labels()",
              "CALL dbms.components()",
              "SHOW DATABASES",
              "CREATE USER x SET PASSWORD 'abcdefgh'",
              "SHOW USERS",
              "MATCH (n RETURN")) {
        try {
          System.err.println(q + " -> " + store.query(q, Map.of()).columns());
        } catch (StoreException e) {
          System.err.println(q + " !! " + e.reason() + " " + e.getMessage());
        }
      }
      assertThat(store.version()).contains("5.26");
      t0 = System.nanoTime();
    }
    System.err.println("close " + (System.nanoTime() - t0) / 1_000_000);
  }

  static Dossier dossier() {
    List<Entity> entities =
        List.of(
            new State("state:A", "A", List.of("Aa"), null, null),
            new State("state:B", "B", List.of(), null, null),
            new Demand("d", "demand d", List.of(), "x", List.of()));
    Article article =
        new Article("a1", "T", "0".repeat(64), 100, null, null, false, null, null, Basis.UNKNOWN);
    return new Dossier(
        entities,
        List.of(article),
        List.of(claim("a1", Act.DEMANDS, "state:A"), claim("a1", Act.REJECTS, "state:B")));
  }

  static Claim claim(String article, Act act, String subject) {
    return new Claim(
        null,
        article,
        act,
        List.of(subject),
        List.of(),
        null,
        List.of(),
        "d",
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        false,
        "p",
        null,
        List.of(new Range(1, 5)));
  }
}
