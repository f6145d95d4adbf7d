package parley.neo4j.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a statement tell of it. */
class StatementGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD CSV FROM 'x' AS l RETURN l",
        "load/**/csv from 'x' as l return l",
        "LOAD // '\nCSV FROM 'x' AS l RETURN l",
        "RETURN 1 // '\rUNION LOAD CSV FROM 'x' AS l RETURN l",
        "LOAD\u2003CSV FROM 'x' AS l RETURN l",
        "L\\u004fAD CSV FROM 'x' AS l RETURN l",
        "L\\uu004fAD CSV FROM 'x' AS l RETURN l",
        "RETURN 1 //\\u000aUNION LOAD CSV FROM 'x' AS l RETURN l",
        "RETURN 'a\\u0027 + COUNT { LOAD CSV FROM 'x' AS l RETURN l }",
        "RETURN 'it\\'s' + \"'\" + COUNT { LOAD CSV FROM 'x' AS l RETURN l }",
        "RETURN `a``'b` + COUNT { LOAD CSV FROM 'x' AS l RETURN l }",
        "RETURN [y IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }]",
        "RETURN [y IN [1] | COLLECT { CALL `dbms`.`listConfig` () YIELD name RETURN name }]",
        "RETURN [y IN [1] | COLLECT { OPTIONAL CALL own() YIELD name RETURN name }]",
        "RETURN apoc.load.json('x')",
        "RETURN `apoc` . load /* */ .`json` ('x')",
        "RETURN date.load.json('x')",
        "UNWIND [1] AS x CALL { WITH x RETURN x AS y } IN TRANSACTIONS RETURN y",
        "UNWIND [1] AS x CALL (x) { RETURN x AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y",
        "RETURN 'open COUNT { LOAD CSV", // the engine refuses it anyway
      })
  void tellThatItDoesMoreThanRead(String cypher) {
    boolean open = cypher.contains("open");
    assertThat(StatementGuard.violation(cypher).isPresent()).as(cypher).isEqualTo(!open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MATCH (n:Person) WHERE n.load IN [1] RETURN n.csv, n.call AS call, n.x.y",
        "RETURN 'LOAD CSV' AS load, \"CALL dbms.x()\" AS `apoc.load(`, 'it\\'s; LOAD CSV' AS x",
        "/* LOAD CSV */ RETURN 1 // LOAD CSV",
        "MATCH (load:csv)-[call:x]->(n) RETURN load, call, [call], n.transactions",
        "CALL db.labels() YIELD label RETURN label",
        "CALL (x) { RETURN 1 AS one } RETURN one",
        "RETURN date.truncate('day', date()), point.distance($a, $b), `DURATION`.between($c, $d)",
        "MATCH (n) WHERE n.name IN (['x']) AND n.list[0] IN [1.5] RETURN {transactions: 1}",
        "MATCH (a)-->{1,2}(b) WHERE a.x = 'Zo\\u00eb' RETURN a",
        "RETURN `open",
        "RETURN 'open",
        "RETURN 1 /* open",
      })
  void tellNothingOfWhatOnlyReads(String cypher) {
    assertThat(StatementGuard.violation(cypher)).as(cypher).isEmpty();
  }

  /** Reports that come with parley are not looked at when they are asked. */
  @Test
  void bundledStatementsOnlyRead() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".cypher")).toList()) {
        assertThat(StatementGuard.violation(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void longTextsAreReadInOneGo() {
    String text = "'" + "\\'x".repeat(500_000) + "'";
    assertThat(CypherTokens.of("RETURN " + text)).containsExactly("return", "'");
  }
}
