package parley.dossier.quarantine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleItems;
import parley.dossier.check.ArticleNodes;
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
  private final FirstPass survey;
  private final @Nullable TextFolder texts;
  private final Map<String, List<ExternalFinding>> objections;
  private final InvalidEntities entities;
  private final RemainingReferences standing;
  private final WithheldArticles held;
  private final BitSet bad = new BitSet();

  public Quarantine(
      FirstPass survey,
      @Nullable TextFolder texts,
      Map<String, EntityType> inGraph,
      ExternalFindings objections) {
    this.survey = survey;
    this.texts = texts;
    this.objections = objections.articles();
    this.entities = new InvalidEntities(survey, inGraph, objections.entities());
    this.standing =
        new RemainingReferences(survey.references.types(), inGraph, entities.locations());
    this.held = new WithheldArticles(survey);
    classify(!entities.locations().isEmpty() || !survey.references.unresolvedIn(inGraph).isEmpty());
  }

  private void classify(boolean references) {
    ReferenceResolver there = new ReferenceResolver(standing.types());
    ArticleReader reader = new ArticleReader(survey.pieces, survey.articles);
    for (int number = 0; number < survey.articles.size(); number++) {
      boolean good =
          survey.articles.state(number) == State.SOUND
              && held.cause(number) == null
              && !objections.containsKey(survey.articles.id(number));
      if (good && references) good = isGood(reader.nodes(number), there);
      bad.set(number, !good);
    }
  }

  private static boolean isGood(ArticleNodes nodes, ReferenceResolver there) {
    return Stream.concat(
            nodes.articles().stream().map(article -> there.of(article, "articles")),
            nodes.claims().stream().map(claim -> there.of(claim, "claims")))
        .allMatch(state -> state == ReferenceResolver.State.GOOD);
  }

  public boolean isGood(String entity) {
    return !entities.locations().containsKey(entity);
  }

  public boolean isGood(int article) {
    return !bad.get(article);
  }

  /** Gives one letter after the other, so that no more than one is in memory. */
  public void deadLetters(Consumer<DeadLetter> reader) {
    DetailedPass inspection = DetailedPass.ofRest(survey, texts);
    for (int piece = 0; piece < survey.pieces.size(); piece++) {
      if (survey.pieces.unread.get(piece)) unread(piece, survey.pieces.unreadable(piece), reader);
      else if (survey.pieces.odd.get(piece)) deadLettersOfSuspicious(piece, inspection, reader);
    }
    entities.deadLetters(standing, reader);
    bad.stream().forEach(number -> article(number, inspection.findProblems(number), reader));
  }

  private void deadLettersOfSuspicious(
      int piece, DetailedPass inspection, Consumer<DeadLetter> reader) {
    DocumentTree tree = survey.pieces.tree(piece);
    if (!tree.root().isObject() || tree.isInexact()) {
      unread(piece, tree.allFindings(), reader);
      return;
    }
    ArticleItems nobodys = ArticleItems.of(tree).get(null);
    if (nobodys != null) inspection.check(nobodys, piece);
    OrphanFragments stray = OrphanFragments.of(tree);
    if (!stray.rest().isEmpty()) reader.accept(DeadLetterWriter.of(stray.problems(), stray.rest()));
  }

  private void unread(int piece, List<Finding> why, Consumer<DeadLetter> reader) {
    String file = survey.inputs.get(survey.pieces.file(piece)).name();
    List<Problem> problems = why.stream().map(finding -> finding.in(file)).toList();
    reader.accept(DeadLetterWriter.unreadable(problems, survey.pieces.text(piece)));
  }

  private void article(int number, List<DetailedPass.Part> parts, Consumer<DeadLetter> reader) {
    String id = survey.articles.id(number);
    List<Problem> problems = new ArrayList<>(survey.twins.getOrDefault(id, List.of()));
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    @Nullable DossierItem first = null;
    for (DetailedPass.Part part : parts) {
      add(part.items().articles(), "articles", document, problems);
      add(part.items().claims(), "claims", document, problems);
      for (DossierItem item : part.items().articles()) if (first == null) first = item;
      for (DossierItem item : part.items().claims()) if (first == null) first = item;
    }
    if (document.isEmpty() || first == null) return;
    SourceLocation place = first.sourceLocation();
    objections.getOrDefault(id, List.of()).forEach(one -> problems.add(one.at(place)));
    String where = held.cause(number);
    if (where != null) {
      String message = "perhaps not all of this article can be read: see " + where;
      problems.add(new ExternalFinding(null, message + "; mend that first").at(place));
    }
    reader.accept(DeadLetterWriter.of(problems, document));
  }

  private void add(
      List<DossierItem> items, String section, ObjectNode document, List<Problem> problems) {
    for (DossierItem item : items) {
      if (item.tree().isInexact()) continue; // all of that document is put aside
      document
          .withArray("/" + section)
          .add(DeadLetterWriter.withDuplicateKeys(item.tree(), item.node()));
      problems.addAll(item.problems(standing.findProblems(item, section)));
    }
  }
}
