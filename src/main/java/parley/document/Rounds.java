package parley.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.EventKind;

/** Checks that rounds have their place in a process, and nothing else has. */
final class Rounds {
  private record Place(String process, int ordinal) {}

  private Rounds() {}

  static void check(List<Item> events) {
    Map<Place, Item> taken = new HashMap<>();
    for (Item event : events) {
      String kind = event.text("kind");
      if (kind == null) continue;
      if (kind.equals(EventKind.ROUND.word())) checkRound(event, taken);
      else if (event.has("ordinal")) {
        event.problem(
            "ordinal", "only a round has an ordinal; leave it out, or make the kind \"round\"");
      }
    }
  }

  private static void checkRound(Item round, Map<Place, Item> taken) {
    for (String part : List.of("process", "ordinal")) {
      if (!round.has(part)) {
        round.problem("a round has its place in a process; add \"" + part + "\"");
      }
    }
    String process = round.text("process");
    Integer ordinal = round.integer("ordinal");
    String id = round.text("id");
    if (process == null || ordinal == null || id == null) return;
    Item other = taken.putIfAbsent(new Place(process, ordinal), round);
    if (other == null || id.equals(other.text("id"))) return;
    round.problem(
        "ordinal",
        "round "
            + ordinal
            + " of "
            + Words.quote(process)
            + " is already "
            + Words.quote(String.valueOf(other.text("id")))
            + " at "
            + other.place()
            + "; give one of them another ordinal");
  }
}
