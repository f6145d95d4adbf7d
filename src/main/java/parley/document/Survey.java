package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.document.ArticleIndex.State;
import parley.model.EntityType;

/**
 * What the first look at all documents finds, piece by piece: what defines what, and which articles
 * are certainly sound. What may be wrong is only noted, for {@link Inspection}.
 */
final class Survey {
  final List<Input> inputs;
  final List<Findings> findings = new ArrayList<>();
  final boolean pinning;
  final Pieces pieces;
  final ArticleIndex articles = new ArticleIndex();
  final References references = new References();
  final PlainEntities entities = new PlainEntities();

  /** What is wrong with articles that have one text with another, by their ids. */
  final Map<String, List<Problem>> twins = new HashMap<>();

  int claims;
  boolean whole = true;

  Survey(List<Input> inputs, boolean pinning) {
    this.inputs = inputs;
    this.pinning = pinning;
    this.pieces = new Pieces(inputs, pinning);
    inputs.forEach(input -> findings.add(new Findings()));
  }

  /** Takes what keeps a file as a whole from being read; nothing when nothing does. */
  void unreadable(int file, List<Finding> found) {
    if (found.isEmpty()) return;
    note(file, found);
    pieces.unreadFile(file, found);
  }

  /** Takes a line that is no tree. */
  void unreadable(int file, int piece, List<Finding> found) {
    note(file, found);
    pieces.unread.set(piece);
  }

  /** Takes a line that is too long to be looked at. */
  void unreadable(int file, Finding found) {
    note(file, List.of(found));
    pieces.unreadLine(file, found);
  }

  private void note(int file, List<Finding> found) {
    findings.get(file).add(found);
    whole = false;
  }

  /** Takes a tree that is good in itself, and tells whether it speaks of several articles. */
  boolean takePlain(int piece, Plain plain) {
    JsonNode root = plain.root();
    for (EntityType type : EntityType.values()) {
      for (JsonNode node : root.path(type.section())) {
        references.define(node.path("id").textValue(), type);
        entities.add(type, node);
        pieces.entities.set(piece);
      }
    }
    if (pieces.entities.get(piece)) {
      for (EntityType type : EntityType.values()) {
        for (JsonNode node : root.path(type.section())) {
          if (!good(piece, references.of(node, type.section()))) entities.suspect();
        }
      }
    }
    claims += root.path("claims").size();
    plain.articles().forEach((id, nodes) -> take(piece, id, nodes, plain.sound().contains(id)));
    return plain.articles().size() > 1;
  }

  private boolean good(int piece, References.State state) {
    if (state == References.State.OPEN) pieces.open.set(piece);
    return state != References.State.WRONG;
  }

  private void take(int piece, String id, ArticleNodes nodes, boolean sound) {
    int number = articles.number(id);
    boolean first = articles.at(number, piece);
    for (JsonNode article : nodes.articles()) {
      articles.define(number);
      String sha256 = article.path("sha256").textValue();
      articles.text(sha256, piece);
      articles.sum(number, sha256);
    }
    if (!first || nodes.articles().isEmpty()) articles.state(number, State.LOOSE);
    else judge(number, sound, nodes, piece);
  }

  private void judge(int number, boolean sound, ArticleNodes nodes, int... where) {
    boolean good = true;
    References.State state =
        sound ? Soundness.references(nodes, references) : References.State.WRONG;
    for (int piece : where) good &= good(piece, state);
    articles.state(number, good ? State.SOUND : State.SUSPECT);
  }

  void takeOdd(int piece, Tree tree) {
    TreeChecks.check(tree, pinning);
    findings.get(pieces.file(piece)).add(tree.drain());
    pieces.odd.set(piece);
    for (EntityType type : EntityType.values()) {
      for (Item entity : Item.of(tree, type.section())) {
        String id = entity.text("id");
        if (id != null) references.define(id, type);
        entities.suspect();
        pieces.entities.set(piece);
      }
    }
    for (Item article : Item.of(tree, "articles")) {
      String sha256 = article.text("sha256");
      String id = article.text("id");
      suspect(id, piece, true);
      if (sha256 == null) continue;
      articles.text(sha256, piece);
      if (id != null) articles.sum(articles.number(id), sha256);
    }
    claims += Item.of(tree, "claims").size();
    for (Item claim : Item.of(tree, "claims")) suspect(claim.text("article"), piece, false);
  }

  private void suspect(@Nullable String id, int piece, boolean defines) {
    if (id == null) return;
    int number = articles.number(id);
    articles.at(number, piece);
    if (defines) articles.define(number);
    articles.state(number, State.SUSPECT);
  }

  /** Judges what could not be judged before all was there. */
  void join() {
    boolean wrong = references.turnedWrong();
    if (wrong) entities.suspect();
    ArticleReader reader = new ArticleReader(pieces, articles);
    for (int number = 0; number < articles.size(); number++) {
      State state = articles.state(number);
      boolean again = state == State.LOOSE || (wrong && state == State.SOUND);
      if (!again) continue;
      if (articles.defined(number)) {
        ArticleNodes nodes = reader.nodes(number);
        judge(number, Soundness.itself(nodes), nodes, articles.pieces(number));
      } else {
        articles.state(number, State.SUSPECT);
      }
    }
  }
}
