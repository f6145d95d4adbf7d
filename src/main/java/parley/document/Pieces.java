package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes one tree each, in the order of the documents: JSON and YAML, which are kept, and
 * lines of JSON Lines, of which only the place is kept.
 */
final class Pieces {
  private final List<Input> inputs;
  private final boolean pinning;
  private final Map<Integer, Tree> trees = new HashMap<>();
  private final Map<Integer, List<Finding>> faults = new HashMap<>();
  private final Map<Integer, JsonNode> roots = new HashMap<>();
  private int[] file = new int[16];
  private long[] offset = new long[16];
  private int[] length = new int[16];
  private int[] line = new int[16];
  private int count;

  /** The pieces that define entities, and those with references that lead nowhere so far. */
  final BitSet entities = new BitSet();

  final BitSet open = new BitSet();

  /** Those that are no tree. */
  final BitSet unread = new BitSet();

  /** Those with something wrong or strange in them. */
  final BitSet odd = new BitSet();

  Pieces(List<Input> inputs, boolean pinning) {
    this.inputs = inputs;
    this.pinning = pinning;
  }

  int size() {
    return count;
  }

  int file(int piece) {
    return file[piece];
  }

  /** Where a piece is, {@code file:line}. */
  String place(int piece) {
    return inputs.get(file[piece]).name() + ":" + Math.max(1, line[piece]);
  }

  int keep(int inFile, Tree tree) {
    trees.put(count, tree);
    return whole(inFile);
  }

  private int whole(int inFile) {
    Content content = Objects.requireNonNull(inputs.get(inFile).content());
    return line(inFile, 0, (int) Math.min(content.size(), Limits.BYTES), 0);
  }

  /** Notes that a file as a whole cannot be read, and why. */
  void unreadFile(int inFile, List<Finding> why) {
    boolean nothing = inputs.get(inFile).content() == null;
    int piece = nothing ? line(inFile, 0, 0, 0) : whole(inFile);
    unread.set(piece);
    faults.put(piece, List.copyOf(why));
  }

  /** Notes that a line is too long to be looked at. */
  void unreadLine(int inFile, Finding why) {
    unread.set(count);
    faults.put(count, List.of(why));
    line(inFile, 0, 0, why.spot().line());
  }

  /** The text of a piece, with U+FFFD for what is not UTF-8. */
  String text(int piece) {
    return length[piece] == 0 ? "" : new String(bytes(piece), StandardCharsets.UTF_8);
  }

  /** What keeps a piece from being a tree. */
  List<Finding> unreadable(int piece) {
    List<Finding> known = faults.get(piece);
    if (known != null) return known;
    byte[] bytes = bytes(piece);
    DossierFile one = new DossierFile(inputs.get(file[piece]).name());
    try {
      new JsonText(one).line(Bytes.decode(bytes, 0, bytes.length, line[piece]), line[piece]);
    } catch (Unreadable e) {
      return List.of(e.finding());
    }
    return one.unreadable();
  }

  int line(int inFile, long at, int bytes, int number) {
    if (count == file.length) {
      file = Arrays.copyOf(file, count * 2);
      offset = Arrays.copyOf(offset, count * 2);
      length = Arrays.copyOf(length, count * 2);
      line = Arrays.copyOf(line, count * 2);
    }
    file[count] = inFile;
    offset[count] = at;
    length[count] = bytes;
    line[count] = number;
    return count++;
  }

  /** Keeps the root of a line that would be read again for each of many articles. */
  void keep(int piece, JsonNode root) {
    roots.put(piece, root);
  }

  boolean kept(int piece) {
    return trees.containsKey(piece) || roots.containsKey(piece);
  }

  /** The root of a piece's tree. */
  JsonNode root(int piece) {
    Tree tree = trees.get(piece);
    if (tree != null) return tree.root();
    JsonNode root = roots.get(piece);
    if (root != null) return root;
    byte[] bytes = bytes(piece);
    root = PlainJson.read(bytes, 0, bytes.length);
    return root == null ? tree(piece).root() : root;
  }

  /** The tree with what is wrong in it alone marked, though that is already reported. */
  Tree tree(int piece) {
    Tree tree = trees.get(piece);
    if (tree != null) return tree;
    DossierFile one = new DossierFile(inputs.get(file[piece]).name());
    byte[] bytes = bytes(piece);
    try {
      new JsonText(one).line(Bytes.decode(bytes, 0, bytes.length, line[piece]), line[piece]);
    } catch (Unreadable e) {
      throw changed(piece);
    }
    if (one.trees().isEmpty()) throw changed(piece);
    tree = one.trees().get(0);
    TreeChecks.check(tree, pinning);
    tree.drain();
    return tree;
  }

  private byte[] bytes(int piece) {
    String name = inputs.get(file[piece]).name();
    try {
      return Objects.requireNonNull(inputs.get(file[piece]).content())
          .read(offset[piece], length[piece]);
    } catch (IOException e) {
      throw Input.failed(name, e);
    }
  }

  private DocumentException changed(int piece) {
    return new DocumentException(
        Words.quote(inputs.get(file[piece]).name()) + " was changed while it was read; try again");
  }
}
