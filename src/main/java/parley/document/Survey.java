package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.document.ArticleIndex.State;
import parley.model.EntityType;

/**
 * The first look at all documents, piece by piece: what defines what, and which articles are
 * certainly sound. What may be wrong is only noted, for {@link Inspection}.
 */
final class Survey {
  private static final int LONG_LINE = 1 << 16;

  final List<Input> inputs;
  final List<Findings> findings = new ArrayList<>();
  final boolean pinning;
  final Pieces pieces;
  final ArticleIndex articles = new ArticleIndex();
  final References references = new References();
  final PlainEntities entities = new PlainEntities();
  private final MessageDigest digest = ArticleText.digest();
  long bytes;
  int claims;
  boolean whole = true;

  private Survey(List<Input> inputs, boolean pinning) {
    this.inputs = inputs;
    this.pinning = pinning;
    this.pieces = new Pieces(inputs, pinning);
  }

  static Survey of(List<Input> inputs, boolean pinning) {
    while (true) {
      Survey survey = new Survey(inputs, pinning);
      if (survey.read()) return survey;
    }
  }

  byte[] digest() {
    return digest.digest();
  }

  /** False when a file turned out in its midst to be unreadable as a whole. */
  private boolean read() {
    for (int file = 0; file < inputs.size(); file++) {
      Input input = inputs.get(file);
      findings.add(new Findings());
      try {
        if (input.unreadable().isEmpty()) read(file, input);
      } catch (Unreadable e) {
        input.unreadable().add(e.finding());
        if (input.format() == Format.JSON_LINES) return false;
      } catch (IOException e) {
        throw Input.failed(input.name(), e);
      }
      unreadable(file, input.unreadable());
    }
    join();
    return true;
  }

  private void unreadable(int file, List<Finding> found) {
    findings.get(file).add(found);
    whole &= found.isEmpty();
  }

  private void read(int file, Input input) throws IOException, Unreadable {
    Content content = Objects.requireNonNull(input.content());
    bytes += content.size();
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, content.size()));
    if (input.format() == Format.JSON_LINES) {
      lines(file, content);
      return;
    }
    byte[] all = content.read(0, (int) content.size());
    digest.update(all);
    DossierFile parsed = new DossierFile(input.name());
    FileReader.parse(parsed, input.format(), Bytes.decode(all));
    unreadable(file, parsed.unreadable());
    for (Tree tree : parsed.trees()) {
      int piece = pieces.keep(file, tree);
      JsonNode root = tree.root();
      if (tree.findings().isEmpty() && plain(root)) takePlain(piece, root);
      else takeOdd(piece, tree);
    }
  }

  private static boolean plain(JsonNode root) {
    return DossierSchema.accepts(root) && Refinements.none(root);
  }

  private void lines(int file, Content content) throws IOException, Unreadable {
    Lines lines = new Lines(content, digest);
    boolean any = false;
    while (lines.next()) any |= line(file, lines);
    if (!any) unreadable(file, List.of(JsonSyntax.empty().finding()));
  }

  /** Takes a line, and tells whether there is anything in it. */
  private boolean line(int file, Lines lines) throws Unreadable {
    byte[] bytes = lines.bytes();
    int length = lines.end() - lines.start();
    if (!Ascii.only(bytes, lines.start(), lines.end())) {
      Bytes.decode(bytes, lines.start(), lines.end(), lines.number());
    }
    JsonNode root = PlainJson.read(bytes, lines.start(), lines.end());
    if (root != null && plain(root)) {
      int piece = pieces.line(file, lines.offset(), length, lines.number());
      boolean several = takePlain(piece, root);
      if (several && length > LONG_LINE) pieces.keep(piece, root);
      return true;
    }
    String text = Bytes.decode(bytes, lines.start(), lines.end(), lines.number());
    if (text.isBlank()) return false;
    DossierFile one = new DossierFile(inputs.get(file).name());
    new JsonText(one).line(text, lines.number());
    unreadable(file, one.unreadable());
    for (Tree tree : one.trees()) {
      takeOdd(pieces.line(file, lines.offset(), length, lines.number()), tree);
    }
    return true;
  }

  /** Takes a tree that is good in itself, and tells whether it speaks of several articles. */
  private boolean takePlain(int piece, JsonNode root) {
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
    Map<String, ArticleNodes> all = ArticleNodes.of(root);
    all.forEach((id, nodes) -> take(piece, articles.number(id), nodes));
    return all.size() > 1;
  }

  private boolean good(int piece, References.State state) {
    if (state == References.State.OPEN) pieces.open.set(piece);
    return state != References.State.WRONG;
  }

  private void take(int piece, int number, ArticleNodes nodes) {
    boolean first = articles.at(number, piece);
    for (JsonNode article : nodes.articles()) {
      articles.define(number);
      articles.text(article.path("sha256").textValue(), piece);
    }
    if (!first || nodes.articles().isEmpty()) articles.state(number, State.LOOSE);
    else judge(number, nodes, piece);
  }

  private void judge(int number, ArticleNodes nodes, int... where) {
    boolean good = true;
    References.State state = Soundness.of(nodes, references);
    for (int piece : where) good &= good(piece, state);
    articles.state(number, good ? State.SOUND : State.SUSPECT);
  }

  private void takeOdd(int piece, Tree tree) {
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
      if (sha256 != null) articles.text(sha256, piece);
      suspect(article.text("id"), piece, true);
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
  private void join() {
    boolean wrong = references.turnedWrong();
    if (wrong) entities.suspect();
    ArticleReader reader = new ArticleReader(pieces, articles);
    for (int number = 0; number < articles.size(); number++) {
      State state = articles.state(number);
      boolean again = state == State.LOOSE || (wrong && state == State.SOUND);
      if (!again) continue;
      if (articles.defined(number)) {
        judge(number, reader.nodes(number), articles.pieces(number));
      } else {
        articles.state(number, State.SUSPECT);
      }
    }
  }
}
