package parley.export.dossier;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.export.read.ExportException;
import parley.export.read.GraphReader;
import parley.export.read.NodeWithLinks;
import parley.model.entity.EntityType;
import parley.neo4j.query.Graph;
import parley.render.data.JsonLine;

/**
 * The graph as a dossier that loads again: a line for each entity, each article and each claim.
 * What parley derives itself, facts and the order of rounds, is not in it.
 */
public final class DossierLines {
  private DossierLines() {}

  public static void write(Graph graph, Writer out) throws IOException {
    GraphReader whole = new GraphReader(graph);
    whole.entities(star -> line(out, type(star).section(), DossierEntity.of(star, type(star))));
    whole.articles(star -> line(out, "articles", DossierArticle.of(star)));
    whole.claims(star -> line(out, "claims", DossierClaim.of(star)));
  }

  private static void line(Writer out, String section, Map<String, ?> item) throws IOException {
    out.append(JsonLine.of(Map.of(section, List.of(item)))).append('\n');
  }

  /** Which type of entity a node is. */
  public static EntityType type(NodeWithLinks star) {
    return Arrays.stream(EntityType.values())
        .filter(type -> star.hasLabel(type.label()))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "the entity \"" + star.id() + "\" has no label that parley knows"));
  }
}
