package parley.dossier.quarantine;

import java.util.List;
import parley.dossier.problem.Problem;

/**
 * A document that is quarantined: what is wrong with it, and a line of JSON Lines that holds both.
 * Once the document in it is mended, the line can be loaded.
 */
public record DeadLetter(List<Problem> problems, String line) {
  public DeadLetter {
    problems = List.copyOf(problems);
  }
}
