package parley.dossier.quarantine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleItems;
import parley.dossier.check.ReferenceResolver;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.pass.ArticleIndex.State;
import parley.dossier.pass.ArticleReader;
import parley.dossier.pass.DetailedPass;
import parley.dossier.pass.FirstPass;
import parley.dossier.problem.Finding;
import parley.dossier.problem.Problem;
import parley.dossier.problem.SourceLocation;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.dossier.quote.TextFolder;
import parley.model.entity.EntityType;

/**
 * The third look, only at what is bad: parts the good documents of a load from the bad ones. What
 * is bad counts as not there, so that what refers to it is bad as well unless the graph has it.
 */
public final class Quarantine {
  private final FirstPass firstPass;
  private final @Nullable TextFolder texts;
  private final Map<String, List<ExternalFinding>> externalFindings;
  private final InvalidEntities entities;
  private final RemainingReferences remainingReferences;
  private final WithheldArticles withheldArticles;
  private final BitSet invalidArticles = new BitSet();

  public Quarantine(
      FirstPass firstPass,
      @Nullable TextFolder texts,
      Map<String, EntityType> inGraph,
      ExternalFindings external) {
    this.firstPass = firstPass;
    this.texts = texts;
    this.externalFindings = external.articles();
    this.entities = new InvalidEntities(firstPass, inGraph, external.entities());
    this.remainingReferences =
        new RemainingReferences(firstPass.references.types(), inGraph, entities.locations());
    this.withheldArticles = new WithheldArticles(firstPass);
    classify(
        !entities.locations().isEmpty() || !firstPass.references.unresolvedIn(inGraph).isEmpty());
  }

  private void classify(boolean references) {
    ReferenceResolver resolver = new ReferenceResolver(remainingReferences.types());
    ArticleReader reader = new ArticleReader(firstPass.fragments, firstPass.articles);
    for (int number = 0; number < firstPass.articles.size(); number++) {
      boolean good =
          firstPass.articles.state(number) == State.SOUND
              && withheldArticles.cause(number) == null
              && !externalFindings.containsKey(firstPass.articles.id(number));
      if (good && references) {
        good = reader.items(number).referenceState(resolver) == ReferenceResolver.State.GOOD;
      }
      invalidArticles.set(number, !good);
    }
  }

  public boolean isValid(String entity) {
    return !entities.locations().containsKey(entity);
  }

  public boolean isValid(int article) {
    return !invalidArticles.get(article);
  }

  /** Gives one letter after the other, so that no more than one is in memory. */
  public void forEachDeadLetter(Consumer<DeadLetter> reader) {
    DetailedPass detailedPass = DetailedPass.ofReadable(firstPass, texts);
    for (int piece = 0; piece < firstPass.fragments.size(); piece++) {
      if (firstPass.fragments.unreadableFragments.get(piece))
        addUnreadable(piece, firstPass.fragments.unreadable(piece), reader);
      else if (firstPass.fragments.suspicious.get(piece))
        forEachSuspiciousDeadLetter(piece, detailedPass, reader);
    }
    entities.forEachDeadLetter(remainingReferences, reader);
    invalidArticles.stream()
        .forEach(number -> addArticle(number, detailedPass.findProblems(number), reader));
  }

  private void forEachSuspiciousDeadLetter(
      int piece, DetailedPass detailedPass, Consumer<DeadLetter> reader) {
    DocumentTree tree = firstPass.fragments.tree(piece);
    if (!tree.root().isObject() || tree.isInexact()) {
      addUnreadable(piece, tree.allFindings(), reader);
      return;
    }
    ArticleItems unassigned = ArticleItems.of(tree).get(null);
    if (unassigned != null) detailedPass.check(unassigned, piece);
    OrphanFragments orphans = OrphanFragments.of(tree);
    if (!orphans.rest().isEmpty())
      reader.accept(DeadLetterWriter.document(orphans.problems(), orphans.rest()));
  }

  private void addUnreadable(int piece, List<Finding> why, Consumer<DeadLetter> reader) {
    String file = firstPass.inputs.get(firstPass.fragments.file(piece)).name();
    List<Problem> problems = why.stream().map(finding -> finding.in(file)).toList();
    reader.accept(DeadLetterWriter.unreadable(problems, firstPass.fragments.text(piece)));
  }

  private void addArticle(
      int number, List<DetailedPass.FragmentItems> parts, Consumer<DeadLetter> reader) {
    String id = firstPass.articles.id(number);
    List<Problem> problems =
        new ArrayList<>(firstPass.sharedTextProblems.getOrDefault(id, List.of()));
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    @Nullable DossierItem first = null;
    for (DetailedPass.FragmentItems part : parts) {
      add(part.items().articles(), "articles", document, problems);
      add(part.items().claims(), "claims", document, problems);
      for (DossierItem item : part.items().articles()) if (first == null) first = item;
      for (DossierItem item : part.items().claims()) if (first == null) first = item;
    }
    if (document.isEmpty() || first == null) return;
    SourceLocation location = first.sourceLocation();
    externalFindings.getOrDefault(id, List.of()).forEach(one -> problems.add(one.at(location)));
    String where = withheldArticles.cause(number);
    if (where != null) {
      String message = "part of this article may be unreadable: see " + where;
      problems.add(new ExternalFinding(null, message + "; fix that first").at(location));
    }
    reader.accept(DeadLetterWriter.document(problems, document));
  }

  private void add(
      List<DossierItem> items, String section, ObjectNode document, List<Problem> problems) {
    for (DossierItem item : items) {
      if (item.tree().isInexact()) continue; // all of that document is quarantined
      document
          .withArray("/" + section)
          .add(DeadLetterWriter.withDuplicateKeys(item.tree(), item.node()));
      problems.addAll(item.problems(remainingReferences.findProblems(item, section)));
    }
  }
}
