package parley.dossier.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleItems;
import parley.dossier.check.EntityChecks;
import parley.dossier.check.ReferenceCheck;
import parley.dossier.check.ReferenceResolver;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.pass.ArticleIndex.State;
import parley.dossier.problem.Finding;
import parley.dossier.problem.Findings;
import parley.dossier.problem.Problem;
import parley.dossier.source.OpenedSource;
import parley.model.entity.Entity;
import parley.model.entity.EntityType;

/**
 * What the first look at all documents finds, piece by piece: what defines what, and which articles
 * are certainly sound. What may be wrong is only noted, for {@link DetailedPass}.
 */
public final class FirstPass {
  public final List<OpenedSource> inputs;
  public final List<Findings> findings = new ArrayList<>();
  final boolean pinning;
  public final FragmentIndex fragments;
  public final ArticleIndex articles = new ArticleIndex();
  public final ReferenceResolver references = new ReferenceResolver();
  private EntityChecks entities = new EntityChecks();
  private boolean suspiciousEntities;
  private @Nullable List<Entity> validEntities;

  /** What is wrong with articles that have one text with another, by their ids. */
  public final Map<String, List<Problem>> sharedTextProblems = new HashMap<>();

  public int claimCount;
  public boolean isComplete = true;

  FirstPass(List<OpenedSource> inputs, boolean pinning) {
    this.inputs = inputs;
    this.pinning = pinning;
    this.fragments = new FragmentIndex(inputs, pinning);
    inputs.forEach(source -> findings.add(new Findings()));
  }

  /** Takes what keeps a file as a whole from being read; nothing when nothing does. */
  void addUnreadable(int file, List<Finding> found) {
    if (found.isEmpty()) return;
    addFindings(file, found);
    fragments.addUnreadableFile(file, found);
  }

  /** Takes a line that is no tree. */
  void addUnreadable(int file, int piece, List<Finding> found) {
    addFindings(file, found);
    fragments.unreadableFragments.set(piece);
  }

  /** Takes a line that is too long to be looked at. */
  void addUnreadable(int file, Finding found) {
    addFindings(file, List.of(found));
    fragments.addUnreadableLine(file, found);
  }

  private void addFindings(int file, List<Finding> found) {
    findings.get(file).add(found);
    isComplete = false;
  }

  /** Takes a tree that is good in itself, and tells whether it speaks of several articles. */
  boolean addValid(int piece, ValidFragment fragment) {
    DocumentTree tree = fragment.tree();
    for (EntityType type : EntityType.values()) {
      for (DossierItem item : DossierItem.of(tree, type.section())) {
        references.define(item.requiredText("id"), type);
        entities.add(type, item.withoutTree());
        fragments.entities.set(piece);
      }
    }
    if (fragments.entities.get(piece)) {
      for (EntityType type : EntityType.values()) {
        for (DossierItem item : DossierItem.of(tree, type.section())) {
          if (!recordReferenceState(piece, references.stateOf(item, type.section())))
            suspiciousEntities = true;
        }
      }
    }
    claimCount += tree.root().path("claims").size();
    fragment
        .articles()
        .forEach(
            (id, items) -> addArticle(piece, id, items, fragment.validArticleIds().contains(id)));
    return fragment.articles().size() > 1;
  }

  private boolean recordReferenceState(int piece, ReferenceResolver.State state) {
    if (state == ReferenceResolver.State.OPEN) fragments.unresolved.set(piece);
    return state != ReferenceResolver.State.WRONG;
  }

  private void addArticle(int piece, String id, ArticleItems items, boolean sound) {
    int number = articles.numberOf(id);
    boolean first = articles.addFragment(number, piece);
    for (DossierItem article : items.articles()) {
      articles.markDefined(number);
      String sha256 = article.requiredText("sha256");
      articles.addTextHash(sha256, piece);
      articles.setContentHash(number, sha256);
    }
    if (!first || items.articles().isEmpty()) articles.setState(number, State.LOOSE);
    else classify(number, sound, items, piece);
  }

  private void classify(int number, boolean sound, ArticleItems items, int... where) {
    boolean good = true;
    ReferenceResolver.State state =
        sound ? items.referenceState(references) : ReferenceResolver.State.WRONG;
    for (int piece : where) good &= recordReferenceState(piece, state);
    articles.setState(number, good ? State.SOUND : State.SUSPECT);
  }

  void addSuspicious(int piece, DocumentTree tree) {
    FragmentChecks.check(tree, pinning);
    findings.get(fragments.file(piece)).add(tree.takeNewFindings());
    fragments.suspicious.set(piece);
    for (EntityType type : EntityType.values()) {
      for (DossierItem entity : DossierItem.of(tree, type.section())) {
        String id = entity.text("id");
        if (id != null) references.define(id, type);
        suspiciousEntities = true;
        fragments.entities.set(piece);
      }
    }
    for (DossierItem article : DossierItem.of(tree, "articles")) {
      String sha256 = article.text("sha256");
      String id = article.text("id");
      markSuspicious(id, piece, true);
      if (sha256 == null) continue;
      articles.addTextHash(sha256, piece);
      if (id != null) articles.setContentHash(articles.numberOf(id), sha256);
    }
    claimCount += DossierItem.of(tree, "claims").size();
    for (DossierItem claim : DossierItem.of(tree, "claims"))
      markSuspicious(claim.text("article"), piece, false);
  }

  private void markSuspicious(@Nullable String id, int piece, boolean defines) {
    if (id == null) return;
    int number = articles.numberOf(id);
    articles.addFragment(number, piece);
    if (defines) articles.markDefined(number);
    articles.setState(number, State.SUSPECT);
  }

  /** Whether nothing is wrong with any entity; nobody has said yet what is wrong with others. */
  public boolean hasValidEntities() {
    return validEntities != null;
  }

  List<Entity> validEntities() {
    return Objects.requireNonNull(validEntities);
  }

  private void bindEntities() {
    entities.check(ReferenceCheck.LATER);
    if (entities.isValid()) validEntities = List.copyOf(entities.bind().keySet());
  }

  /** Judges what could not be judged before all was there. */
  void finish() {
    boolean wrong = references.hasTypeConflicts();
    suspiciousEntities |= wrong;
    if (!suspiciousEntities) bindEntities();
    entities = new EntityChecks();
    ArticleReader reader = new ArticleReader(fragments, articles);
    for (int number = 0; number < articles.size(); number++) {
      State state = articles.state(number);
      boolean again = state == State.LOOSE || (wrong && state == State.SOUND);
      if (!again) continue;
      if (articles.isDefined(number)) {
        ArticleItems items = reader.items(number);
        classify(number, ValidFragment.isValidAlone(items), items, articles.fragments(number));
      } else {
        articles.setState(number, State.SUSPECT);
      }
    }
  }
}
