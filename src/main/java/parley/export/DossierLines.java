package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.model.EntityType;
import parley.render.JsonLine;
import parley.store.Graph;

/**
 * The graph as a dossier that loads again: a line for each entity, each article and each claim.
 * What parley derives itself, facts and the order of rounds, is not in it.
 */
final class DossierLines {
  private DossierLines() {}

  static void write(Graph graph, Writer out) throws IOException {
    Whole whole = new Whole(graph);
    whole.entities(star -> line(out, type(star).section(), DossierEntity.of(star, type(star))));
    whole.articles(star -> line(out, "articles", DossierArticle.of(star)));
    whole.claims(star -> line(out, "claims", DossierClaim.of(star)));
  }

  private static void line(Writer out, String section, Map<String, ?> item) throws IOException {
    out.append(JsonLine.of(Map.of(section, List.of(item)))).append('\n');
  }

  /** Which type of entity a node is. */
  static EntityType type(Star star) {
    return Arrays.stream(EntityType.values())
        .filter(type -> star.is(type.label()))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "the entity \"" + star.id() + "\" has no label that parley knows"));
  }
}
