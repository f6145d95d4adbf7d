package parley.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.EntityType;
import parley.model.Expected;

/** Where references lead when what is bad counts as not there. */
final class Standing {
  private final Map<String, EntityType> inFiles;
  private final Map<String, EntityType> inGraph;
  private final Map<String, String> bad;
  private final Known known;

  /** {@code bad} has where each bad entity is. */
  Standing(
      Map<String, EntityType> inFiles, Map<String, EntityType> inGraph, Map<String, String> bad) {
    this.inFiles = inFiles;
    this.inGraph = inGraph;
    this.bad = bad;
    this.known = new Known(inFiles, inGraph);
  }

  Map<String, EntityType> types() {
    Map<String, EntityType> types = new HashMap<>(inGraph);
    inFiles.forEach((id, type) -> types.compute(id, (i, t) -> type(i)));
    return types;
  }

  private @Nullable EntityType type(String id) {
    EntityType type = bad.containsKey(id) ? null : inFiles.get(id);
    return type == null ? inGraph.get(id) : type;
  }

  /** What is wrong with the references of an item. */
  List<Finding> faults(Item item, String section) {
    List<Finding> faults = new ArrayList<>();
    Expected.in(section)
        .forEach(
            (key, expected) -> {
              for (Item.Text text : item.texts(key)) {
                fault(item.tree(), text, expected).ifPresent(faults::add);
              }
            });
    return faults;
  }

  private Optional<Finding> fault(Tree tree, Item.Text text, Expected expected) {
    EntityType type = type(text.value());
    if (type != null && expected.takes(type)) return Optional.empty();
    Spot spot = tree.spot(text.pointer());
    String where = bad.get(text.value());
    if (where != null) {
      String message = Words.quote(text.value()) + " is bad itself, at " + where + "; mend that";
      return Optional.of(new Finding(spot, text.pointer(), message));
    }
    if (type != null) {
      String message = ReferenceWords.wrongType(text.value(), type, expected);
      return Optional.of(new Finding(spot, text.pointer(), message));
    }
    return ReferenceWords.problem(
        new OpenReference(spot, text.pointer(), text.value(), expected), inGraph, known);
  }
}
