package parley.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.document.ArticleIndex.State;
import parley.document.Objections.Objection;
import parley.model.EntityType;

/**
 * The third look, only at what is bad: parts the good documents of a load from the bad ones. What
 * is bad counts as not there, so that what refers to it is bad as well unless the graph has it.
 */
final class Sifting {
  private final Survey survey;
  private final @Nullable Texts texts;
  private final Map<String, List<Objection>> objections;
  private final BadEntities entities;
  private final Standing standing;
  private final Held held;
  private final BitSet bad = new BitSet();

  Sifting(
      Survey survey,
      @Nullable Texts texts,
      Map<String, EntityType> inGraph,
      Objections objections) {
    this.survey = survey;
    this.texts = texts;
    this.objections = objections.articles();
    this.entities = new BadEntities(survey, inGraph, objections.entities());
    this.standing = new Standing(survey.references.types(), inGraph, entities.places());
    this.held = new Held(survey);
    judge(!entities.places().isEmpty() || !survey.references.bad(inGraph).isEmpty());
  }

  private void judge(boolean references) {
    References there = new References(standing.types());
    ArticleReader reader = new ArticleReader(survey.pieces, survey.articles);
    for (int number = 0; number < survey.articles.size(); number++) {
      boolean good =
          survey.articles.state(number) == State.SOUND
              && held.where(number) == null
              && !objections.containsKey(survey.articles.id(number));
      if (good && references) good = good(reader.nodes(number), there);
      bad.set(number, !good);
    }
  }

  private static boolean good(ArticleNodes nodes, References there) {
    return Stream.concat(
            nodes.articles().stream().map(article -> there.of(article, "articles")),
            nodes.claims().stream().map(claim -> there.of(claim, "claims")))
        .allMatch(state -> state == References.State.GOOD);
  }

  boolean good(String entity) {
    return !entities.places().containsKey(entity);
  }

  boolean good(int article) {
    return !bad.get(article);
  }

  /** Gives one letter after the other, so that no more than one is in memory. */
  void letters(Consumer<DeadLetter> reader) {
    Inspection inspection = Inspection.ofRest(survey, texts);
    for (int piece = 0; piece < survey.pieces.size(); piece++) {
      if (survey.pieces.unread.get(piece)) unread(piece, survey.pieces.unreadable(piece), reader);
      else if (survey.pieces.odd.get(piece)) odd(piece, inspection, reader);
    }
    entities.letters(standing, reader);
    bad.stream().forEach(number -> article(number, inspection.look(number), reader));
  }

  private void odd(int piece, Inspection inspection, Consumer<DeadLetter> reader) {
    Tree tree = survey.pieces.tree(piece);
    if (!tree.root().isObject() || tree.isInexact()) {
      unread(piece, tree.allFound(), reader);
      return;
    }
    ArticleItems nobodys = ArticleItems.of(tree).get(null);
    if (nobodys != null) inspection.check(nobodys, piece);
    Stray stray = Stray.of(tree);
    if (!stray.rest().isEmpty()) reader.accept(Letters.of(stray.problems(), stray.rest()));
  }

  private void unread(int piece, List<Finding> why, Consumer<DeadLetter> reader) {
    String file = survey.inputs.get(survey.pieces.file(piece)).name();
    List<Problem> problems = why.stream().map(finding -> finding.in(file)).toList();
    reader.accept(Letters.unread(problems, survey.pieces.text(piece)));
  }

  private void article(int number, List<Inspection.Part> parts, Consumer<DeadLetter> reader) {
    String id = survey.articles.id(number);
    List<Problem> problems = new ArrayList<>(survey.twins.getOrDefault(id, List.of()));
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    @Nullable Item first = null;
    for (Inspection.Part part : parts) {
      add(part.items().articles(), "articles", document, problems);
      add(part.items().claims(), "claims", document, problems);
      for (Item item : part.items().articles()) if (first == null) first = item;
      for (Item item : part.items().claims()) if (first == null) first = item;
    }
    if (document.isEmpty() || first == null) return;
    Place place = first.located();
    objections.getOrDefault(id, List.of()).forEach(one -> problems.add(one.at(place)));
    String where = held.where(number);
    if (where != null) {
      String message = "perhaps not all of this article can be read: see " + where;
      problems.add(new Objection(null, message + "; mend that first").at(place));
    }
    reader.accept(Letters.of(problems, document));
  }

  private void add(List<Item> items, String section, ObjectNode document, List<Problem> problems) {
    for (Item item : items) {
      if (item.tree().isInexact()) continue; // all of that document is put aside
      document.withArray("/" + section).add(Letters.whole(item.tree(), item.node()));
      problems.addAll(item.problems(standing.faults(item, section)));
    }
  }
}
