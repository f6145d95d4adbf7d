package parley.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleRowsTest {
  private static final RelationshipRow SAID = new RelationshipRow("a#1", "SAID_BY", "person:x");
  private static final RelationshipRow ANSWER = new RelationshipRow("a#1", "IN_RESPONSE_TO", "a#2");
  private static final RelationshipRow STATED = new RelationshipRow("a#2", "STATED_IN", "a");

  /** Names what comes: an article as "article a", a claim as "claim a#1". */
  private static final class Recorder implements ArticleSink<String, String> {
    private final List<String> calls = new ArrayList<>();

    @Override
    public String article(NodeRow node, @Nullable String outlet) {
      calls.add("article " + node.id() + " of " + outlet);
      return "article " + node.id();
    }

    @Override
    public String claim(String article, NodeRow node) {
      calls.add("claim " + node.id() + " of " + article);
      return "claim " + node.id();
    }

    @Override
    public void entityLink(String claim, RelationshipRow link) {
      calls.add(claim + " " + link.type() + " " + link.to());
    }

    @Override
    public void responseLink(String claim, RelationshipRow link, String answered) {
      calls.add(claim + " " + link.type() + " " + answered);
    }

    @Override
    public void evidence(String claim, RelationshipRow link, String article) {
      calls.add(claim + " " + link.type() + " " + article);
    }
  }

  @Test
  void writesNodesBeforeTheirRelationships() {
    Recorder recorder = new Recorder();
    rows(claims("a#1", "a#2")).writeTo(recorder);
    assertThat(recorder.calls)
        .containsExactly(
            "article a of outlet:o",
            "claim a#1 of article a",
            "claim a#2 of article a",
            "claim a#1 SAID_BY person:x",
            "claim a#1 IN_RESPONSE_TO claim a#2",
            "claim a#2 STATED_IN article a");
  }

  @Test
  void refusesRelationshipOfClaimThatIsNotThere() {
    assertThatThrownBy(() -> rows(claims("a#1")).writeTo(new Recorder()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no claim a#2 in its article");
  }

  private static List<NodeRow> claims(String... ids) {
    return List.of(ids).stream().map(id -> new NodeRow(id, List.of("Claim"), Map.of())).toList();
  }

  private static ArticleRows rows(List<NodeRow> claims) {
    NodeRow article = new NodeRow("a", List.of("Article"), Map.of());
    return new ArticleRows(
        article, "outlet:o", claims, List.of(SAID), List.of(ANSWER), List.of(STATED), "hash");
  }
}
