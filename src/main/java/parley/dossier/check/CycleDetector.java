package parley.dossier.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.MessageText;
import parley.model.entity.EntityType;

/** Finds entities that contain themselves, and says so where the circle closes. */
final class CycleDetector {
  private static final int LONGEST = 8;

  /** {@code closes} is told what to say when the step closes a circle. */
  private record Step(String to, Consumer<String> onCycle) {}

  private record Visit(String id, Iterator<Step> steps) {}

  private final Map<String, List<Step>> steps = new LinkedHashMap<>();
  private final String relation;
  private final Set<String> done = new HashSet<>();

  private CycleDetector(String relation) {
    this.relation = relation;
  }

  static void check(
      List<EntityChecks.Definition> definitions,
      List<EntityType> types,
      String key,
      String relation) {
    CycleDetector detector = new CycleDetector(relation);
    for (EntityChecks.Definition definition : definitions) {
      if (types.contains(definition.type())) detector.add(definition.item(), key);
    }
    detector.walk();
  }

  private void add(DossierItem item, String key) {
    String id = item.text("id");
    if (id == null) return;
    for (DossierItem.Text to : item.texts(key)) {
      add(id, to.value(), to::addProblem);
    }
  }

  private void add(String id, String to, Consumer<String> closes) {
    steps.computeIfAbsent(id, i -> new ArrayList<>()).add(new Step(to, closes));
  }

  private void walk() {
    for (String id : steps.keySet()) walk(id);
  }

  // Not recursive: a chain may be as long as a load.
  private void walk(String start) {
    Deque<Visit> path = new ArrayDeque<>();
    Set<String> onPath = new HashSet<>();
    enter(start, path, onPath);
    while (!path.isEmpty()) {
      Visit visit = path.getLast();
      if (visit.steps().hasNext()) {
        Step step = visit.steps().next();
        if (onPath.contains(step.to())) report(path, step);
        else enter(step.to(), path, onPath);
      } else {
        path.removeLast();
        onPath.remove(visit.id());
      }
    }
  }

  private void enter(String id, Deque<Visit> path, Set<String> onPath) {
    if (!done.add(id)) return;
    path.addLast(new Visit(id, steps.getOrDefault(id, List.of()).iterator()));
    onPath.add(id);
  }

  private void report(Deque<Visit> path, Step closing) {
    String first = closing.to();
    List<String> circle = new ArrayList<>();
    for (Visit visit : path) {
      if (!circle.isEmpty() || visit.id().equals(first)) circle.add(MessageText.quote(visit.id()));
    }
    circle.add(MessageText.quote(first));
    closing
        .onCycle()
        .accept(
            "nothing is "
                + relation
                + " itself: "
                + String.join(" is " + relation + " ", shortened(circle))
                + "; break the cycle");
  }

  private static List<String> shortened(List<String> circle) {
    if (circle.size() <= LONGEST) return circle;
    List<String> few = new ArrayList<>(circle.subList(0, LONGEST - 2));
    few.add("…");
    few.add(circle.get(circle.size() - 1));
    return few;
  }
}
