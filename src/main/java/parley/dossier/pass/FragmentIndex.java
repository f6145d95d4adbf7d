package parley.dossier.pass;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.JsonReader;
import parley.dossier.parse.ParsedFile;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Finding;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.UnreadableDocumentException;
import parley.dossier.source.OpenedSource;
import parley.dossier.source.RereadableBytes;
import parley.dossier.source.TextDecoder;

/**
 * What becomes one tree each, in the order of the documents: JSON and YAML, which are kept, and
 * lines of JSON Lines, of which only the place is kept.
 */
public final class FragmentIndex {
  private final List<OpenedSource> inputs;
  private final boolean pinning;
  private final Map<Integer, DocumentTree> trees = new HashMap<>();
  private final Map<Integer, List<Finding>> unreadableFindings = new HashMap<>();
  private final Map<Integer, JsonNode> roots = new HashMap<>();
  private int[] file = new int[16];
  private long[] offset = new long[16];
  private int[] length = new int[16];
  private int[] lineNumber = new int[16];
  private int count;

  /** The pieces that define entities, and those with references that lead nowhere so far. */
  public final BitSet entities = new BitSet();

  final BitSet unresolved = new BitSet();

  /** Those that are no tree. */
  public final BitSet unreadableFragments = new BitSet();

  /** Those with something wrong or strange in them. */
  public final BitSet suspicious = new BitSet();

  FragmentIndex(List<OpenedSource> inputs, boolean pinning) {
    this.inputs = inputs;
    this.pinning = pinning;
  }

  public int size() {
    return count;
  }

  public int file(int piece) {
    return file[piece];
  }

  /** Where a piece is, {@code file:line}. */
  public String location(int piece) {
    return inputs.get(file[piece]).name() + ":" + Math.max(1, lineNumber[piece]);
  }

  int keep(int inFile, DocumentTree tree) {
    trees.put(count, tree);
    return addWholeFile(inFile);
  }

  private int addWholeFile(int inFile) {
    RereadableBytes content = Objects.requireNonNull(inputs.get(inFile).content());
    return addLine(inFile, 0, (int) Math.min(content.size(), DocumentLimits.BYTES), 0);
  }

  /** Notes that a file as a whole cannot be read, and why. */
  void addUnreadableFile(int inFile, List<Finding> why) {
    boolean nothing = inputs.get(inFile).content() == null;
    int piece = nothing ? addLine(inFile, 0, 0, 0) : addWholeFile(inFile);
    unreadableFragments.set(piece);
    unreadableFindings.put(piece, List.copyOf(why));
  }

  /** Notes that a line is too long to be looked at. */
  void addUnreadableLine(int inFile, Finding why) {
    unreadableFragments.set(count);
    unreadableFindings.put(count, List.of(why));
    addLine(inFile, 0, 0, why.position().line());
  }

  /** The text of a piece, with U+FFFD for what is not UTF-8. */
  public String text(int piece) {
    return length[piece] == 0 ? "" : new String(bytes(piece), StandardCharsets.UTF_8);
  }

  /** What keeps a piece from being a tree. */
  public List<Finding> unreadable(int piece) {
    List<Finding> known = unreadableFindings.get(piece);
    if (known != null) return known;
    try {
      return parse(piece).unreadable();
    } catch (UnreadableDocumentException e) {
      return List.of(e.finding());
    }
  }

  int addLine(int inFile, long at, int bytes, int number) {
    if (count == file.length) {
      file = Arrays.copyOf(file, count * 2);
      offset = Arrays.copyOf(offset, count * 2);
      length = Arrays.copyOf(length, count * 2);
      lineNumber = Arrays.copyOf(lineNumber, count * 2);
    }
    file[count] = inFile;
    offset[count] = at;
    length[count] = bytes;
    lineNumber[count] = number;
    return count++;
  }

  /** Keeps the root of a line that would be read again for each of many articles. */
  void keep(int piece, JsonNode root) {
    roots.put(piece, root);
  }

  boolean isCached(int piece) {
    return trees.containsKey(piece) || roots.containsKey(piece);
  }

  /** The root of a piece's tree. */
  JsonNode root(int piece) {
    DocumentTree tree = trees.get(piece);
    if (tree != null) return tree.root();
    JsonNode root = roots.get(piece);
    if (root != null) return root;
    byte[] bytes = bytes(piece);
    root = JsonReader.readObject(bytes);
    return root == null ? tree(piece).root() : root;
  }

  /** The tree with what is wrong in it alone marked, though that is already reported. */
  public DocumentTree tree(int piece) {
    DocumentTree tree = trees.get(piece);
    if (tree != null) return tree;
    List<DocumentTree> found;
    try {
      found = parse(piece).trees();
    } catch (UnreadableDocumentException e) {
      throw changedException(piece);
    }
    if (found.isEmpty()) throw changedException(piece);
    tree = found.get(0);
    FragmentChecks.check(tree, pinning);
    tree.takeNewFindings();
    return tree;
  }

  private ParsedFile parse(int piece) throws UnreadableDocumentException {
    byte[] bytes = bytes(piece);
    int line = lineNumber[piece];
    ParsedFile one = new ParsedFile(inputs.get(file[piece]).name());
    new JsonReader(one).readLine(TextDecoder.decode(bytes, 0, bytes.length, line), line);
    return one;
  }

  private byte[] bytes(int piece) {
    String name = inputs.get(file[piece]).name();
    try {
      return Objects.requireNonNull(inputs.get(file[piece]).content())
          .read(offset[piece], length[piece]);
    } catch (IOException e) {
      throw OpenedSource.failed(name, e);
    }
  }

  private DocumentException changedException(int piece) {
    return new DocumentException(
        MessageText.quote(inputs.get(file[piece]).name())
            + " was changed while it was read; try again");
  }
}
