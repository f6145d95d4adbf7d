package parley.dossier.pass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleNodes;
import parley.dossier.check.ArticleValidator;
import parley.dossier.check.EntityValidator;
import parley.dossier.check.ReferenceResolver;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.pass.ArticleIndex.State;
import parley.dossier.problem.Finding;
import parley.dossier.problem.Findings;
import parley.dossier.problem.Problem;
import parley.dossier.source.OpenedSource;
import parley.model.entity.EntityType;

/**
 * What the first look at all documents finds, piece by piece: what defines what, and which articles
 * are certainly sound. What may be wrong is only noted, for {@link DetailedPass}.
 */
public final class FirstPass {
  public final List<OpenedSource> inputs;
  public final List<Findings> findings = new ArrayList<>();
  final boolean pinning;
  public final FragmentIndex pieces;
  public final ArticleIndex articles = new ArticleIndex();
  public final ReferenceResolver references = new ReferenceResolver();
  public final EntityValidator entities = new EntityValidator();

  /** What is wrong with articles that have one text with another, by their ids. */
  public final Map<String, List<Problem>> twins = new HashMap<>();

  public int claims;
  public boolean whole = true;

  FirstPass(List<OpenedSource> inputs, boolean pinning) {
    this.inputs = inputs;
    this.pinning = pinning;
    this.pieces = new FragmentIndex(inputs, pinning);
    inputs.forEach(input -> findings.add(new Findings()));
  }

  /** Takes what keeps a file as a whole from being read; nothing when nothing does. */
  void unreadable(int file, List<Finding> found) {
    if (found.isEmpty()) return;
    note(file, found);
    pieces.addUnreadableFile(file, found);
  }

  /** Takes a line that is no tree. */
  void unreadable(int file, int piece, List<Finding> found) {
    note(file, found);
    pieces.unread.set(piece);
  }

  /** Takes a line that is too long to be looked at. */
  void unreadable(int file, Finding found) {
    note(file, List.of(found));
    pieces.addUnreadableLine(file, found);
  }

  private void note(int file, List<Finding> found) {
    findings.get(file).add(found);
    whole = false;
  }

  /** Takes a tree that is good in itself, and tells whether it speaks of several articles. */
  boolean addValid(int piece, ValidFragment plain) {
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
          if (!good(piece, references.of(node, type.section()))) entities.markSuspicious();
        }
      }
    }
    claims += root.path("claims").size();
    plain.articles().forEach((id, nodes) -> take(piece, id, nodes, plain.sound().contains(id)));
    return plain.articles().size() > 1;
  }

  private boolean good(int piece, ReferenceResolver.State state) {
    if (state == ReferenceResolver.State.OPEN) pieces.open.set(piece);
    return state != ReferenceResolver.State.WRONG;
  }

  private void take(int piece, String id, ArticleNodes nodes, boolean sound) {
    int number = articles.number(id);
    boolean first = articles.addFragment(number, piece);
    for (JsonNode article : nodes.articles()) {
      articles.markDefined(number);
      String sha256 = article.path("sha256").textValue();
      articles.addTextHash(sha256, piece);
      articles.contentHash(number, sha256);
    }
    if (!first || nodes.articles().isEmpty()) articles.state(number, State.LOOSE);
    else classify(number, sound, nodes, piece);
  }

  private void classify(int number, boolean sound, ArticleNodes nodes, int... where) {
    boolean good = true;
    ReferenceResolver.State state =
        sound ? ArticleValidator.referenceState(nodes, references) : ReferenceResolver.State.WRONG;
    for (int piece : where) good &= good(piece, state);
    articles.state(number, good ? State.SOUND : State.SUSPECT);
  }

  void addSuspicious(int piece, DocumentTree tree) {
    FragmentChecks.check(tree, pinning);
    findings.get(pieces.file(piece)).add(tree.takeNewFindings());
    pieces.odd.set(piece);
    for (EntityType type : EntityType.values()) {
      for (DossierItem entity : DossierItem.of(tree, type.section())) {
        String id = entity.text("id");
        if (id != null) references.define(id, type);
        entities.markSuspicious();
        pieces.entities.set(piece);
      }
    }
    for (DossierItem article : DossierItem.of(tree, "articles")) {
      String sha256 = article.text("sha256");
      String id = article.text("id");
      markSuspicious(id, piece, true);
      if (sha256 == null) continue;
      articles.addTextHash(sha256, piece);
      if (id != null) articles.contentHash(articles.number(id), sha256);
    }
    claims += DossierItem.of(tree, "claims").size();
    for (DossierItem claim : DossierItem.of(tree, "claims"))
      markSuspicious(claim.text("article"), piece, false);
  }

  private void markSuspicious(@Nullable String id, int piece, boolean defines) {
    if (id == null) return;
    int number = articles.number(id);
    articles.addFragment(number, piece);
    if (defines) articles.markDefined(number);
    articles.state(number, State.SUSPECT);
  }

  /** Judges what could not be judged before all was there. */
  void finish() {
    boolean wrong = references.hasTypeConflicts();
    if (wrong) entities.markSuspicious();
    ArticleReader reader = new ArticleReader(pieces, articles);
    for (int number = 0; number < articles.size(); number++) {
      State state = articles.state(number);
      boolean again = state == State.LOOSE || (wrong && state == State.SOUND);
      if (!again) continue;
      if (articles.isDefined(number)) {
        ArticleNodes nodes = reader.nodes(number);
        classify(number, ArticleValidator.isValidAlone(nodes), nodes, articles.fragments(number));
      } else {
        articles.state(number, State.SUSPECT);
      }
    }
  }
}
