package parley.dossier.problem;

import java.util.ArrayList;
import java.util.List;

/** JSON pointers as text (RFC 6901). */
public final class JsonPointers {
  private JsonPointers() {}

  public static String of(String parent, String key) {
    return parent + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  public static String of(String parent, int index) {
    return parent + "/" + index;
  }

  /** The keys and indexes along the way, unescaped. */
  public static List<String> tokens(String pointer) {
    List<String> steps = new ArrayList<>();
    for (int slash = pointer.indexOf('/'); slash >= 0; ) {
      int next = pointer.indexOf('/', slash + 1);
      String step = pointer.substring(slash + 1, next < 0 ? pointer.length() : next);
      steps.add(step.replace("~1", "/").replace("~0", "~"));
      slash = next;
    }
    return steps;
  }

  /** The pointer of the value that contains this one; the root contains itself. */
  public static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** The pointer of the member of a section that a value lies in; of what lies higher, its own. */
  public static String item(String pointer) {
    int section = pointer.indexOf('/', 1);
    int item = section < 0 ? -1 : pointer.indexOf('/', section + 1);
    return item < 0 ? pointer : pointer.substring(0, item);
  }

  /** The last key, unescaped; empty for the root. */
  public static String last(String pointer) {
    List<String> steps = tokens(pointer);
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
  }
}
