package parley.dossier.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.MessageText;
import parley.model.entity.EventKind;

/** Checks that rounds have their place in a process, and nothing else has. */
final class RoundChecks {
  private record RoundKey(String process, int ordinal) {}

  private RoundChecks() {}

  static void check(List<DossierItem> events) {
    Map<RoundKey, DossierItem> taken = new HashMap<>();
    for (DossierItem event : events) {
      String kind = event.text("kind");
      if (kind == null) continue;
      if (kind.equals(EventKind.ROUND.word())) checkRound(event, taken);
      else if (event.has("ordinal")) {
        event.addProblem(
            "ordinal", "only a round has an ordinal; remove it, or make the kind \"round\"");
      }
    }
  }

  private static void checkRound(DossierItem round, Map<RoundKey, DossierItem> taken) {
    for (String part : List.of("process", "ordinal")) {
      if (!round.has(part)) {
        round.addProblem("a round needs its place in a process; add \"" + part + "\"");
      }
    }
    String process = round.text("process");
    Integer ordinal = round.integer("ordinal");
    String id = round.text("id");
    if (process == null || ordinal == null || id == null) return;
    DossierItem other = taken.putIfAbsent(new RoundKey(process, ordinal), round);
    if (other == null || id.equals(other.text("id"))) return;
    round.addProblem(
        "ordinal",
        "round "
            + ordinal
            + " of "
            + MessageText.quote(process)
            + " is already "
            + MessageText.quote(String.valueOf(other.text("id")))
            + " at "
            + other.location()
            + "; give one of them another ordinal");
  }
}
