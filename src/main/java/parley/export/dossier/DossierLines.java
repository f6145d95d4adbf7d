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
    GraphReader reader = new GraphReader(graph);
    reader.readEntities(
        node -> line(out, type(node).section(), DossierEntity.of(node, type(node))));
    reader.readArticles(node -> line(out, "articles", DossierArticle.of(node)));
    reader.readClaims(node -> line(out, "claims", DossierClaim.of(node)));
  }

  private static void line(Writer out, String section, Map<String, ?> item) throws IOException {
    out.append(JsonLine.of(Map.of(section, List.of(item)))).append('\n');
  }

  /** Which type of entity a node is. */
  public static EntityType type(NodeWithLinks node) {
    return Arrays.stream(EntityType.values())
        .filter(type -> node.hasLabel(type.label()))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "the entity \"" + node.id() + "\" has no label that parley knows"));
  }
}
