package parley.dossier.pass;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which pieces hold each article or claims of it, and what is known of it so far. Articles are
 * numbered in the order in which the documents name them first.
 */
public final class ArticleIndex {
  /** What is known of an article. */
  public enum State {
    /** To be looked at with all that belongs to it. */
    LOOSE,
    SOUND,
    /** Something may be wrong with it. */
    SUSPECT,
    BAD
  }

  private static final int NONE = -1;
  private static final int SUM = 32;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] ids = new String[16];
  private State[] states = new State[16];
  // The pieces of an article are a list: its last link, and from each link the one before.
  private int[] last = new int[16];
  private int[] piece = new int[16];
  private int[] before = new int[16];
  private int links;
  private final BitSet isDefined = new BitSet();
  private long[] hashes = new long[16];
  private int[] hashed = new int[16];
  private int texts;
  // Of each article the bytes of its text's SHA-256.
  private byte[] sums = new byte[16 * SUM];

  int number(String id) {
    Integer known = numbers.get(id);
    if (known != null) return known;
    int number = numbers.size();
    numbers.put(id, number);
    if (number == ids.length) {
      ids = Arrays.copyOf(ids, number * 2);
      states = Arrays.copyOf(states, number * 2);
      last = Arrays.copyOf(last, number * 2);
    }
    ids[number] = id;
    states[number] = State.LOOSE;
    last[number] = NONE;
    return number;
  }

  /** The number of an article that a document names, if one does. */
  public Optional<Integer> find(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  public int size() {
    return numbers.size();
  }

  public String id(int number) {
    return ids[number];
  }

  /** Notes that a piece speaks of an article, and tells whether it is the first that does. */
  boolean addFragment(int number, int where) {
    boolean first = last[number] == NONE;
    if (!first && piece[last[number]] == where) return before[last[number]] == NONE;
    if (links == piece.length) {
      piece = Arrays.copyOf(piece, links * 2);
      before = Arrays.copyOf(before, links * 2);
    }
    piece[links] = where;
    before[links] = last[number];
    last[number] = links++;
    return first;
  }

  /** The pieces that speak of an article, in their order. */
  public int[] fragments(int number) {
    int count = 0;
    for (int link = last[number]; link != NONE; link = before[link]) count++;
    int[] pieces = new int[count];
    for (int link = last[number]; link != NONE; link = before[link]) pieces[--count] = piece[link];
    return pieces;
  }

  /** Notes that an article is here, not only claims of it. */
  void markDefined(int number) {
    if (isDefined.get(number)) state(number, State.SUSPECT);
    isDefined.set(number);
  }

  boolean isDefined(int number) {
    return isDefined.get(number);
  }

  Set<String> definedIds() {
    Set<String> all = new TreeSet<>();
    for (int number = 0; number < size(); number++) if (isDefined.get(number)) all.add(ids[number]);
    return all;
  }

  public State state(int number) {
    return states[number];
  }

  /** What is suspect stays so until it is looked into. */
  void state(int number, State state) {
    if (state(number) == State.SUSPECT && state == State.LOOSE) return;
    states[number] = state;
  }

  /** Notes that an article in a piece has the text of that hash. */
  void addTextHash(String sha256, int where) {
    if (texts == hashes.length) {
      hashes = Arrays.copyOf(hashes, texts * 2);
      hashed = Arrays.copyOf(hashed, texts * 2);
    }
    hashes[texts] = hash(sha256);
    hashed[texts++] = where;
  }

  /** Notes the hash of an article's text, which can be had again if it is a SHA-256. */
  void contentHash(int number, String sha256) {
    if (!SHA_256.matcher(sha256).matches()) return;
    int start = number * SUM;
    if (start + SUM > sums.length) sums = Arrays.copyOf(sums, 2 * (start + SUM));
    System.arraycopy(HexFormat.of().parseHex(sha256), 0, sums, start, SUM);
  }

  /** The hash of a sound article's text. */
  public String contentHash(int number) {
    return HexFormat.of().formatHex(sums, number * SUM, (number + 1) * SUM);
  }

  /** The pieces whose articles may have one text with another, in their order. */
  int[] fragmentsSharingText() {
    long[] sorted = Arrays.copyOf(hashes, texts);
    Arrays.sort(sorted);
    Set<Long> twice = new HashSet<>();
    for (int i = 1; i < texts; i++) if (sorted[i] == sorted[i - 1]) twice.add(sorted[i]);
    if (twice.isEmpty()) return new int[0];
    BitSet found = new BitSet();
    for (int i = 0; i < texts; i++) if (twice.contains(hashes[i])) found.set(hashed[i]);
    return found.stream().toArray();
  }

  private static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) hash = hash * 0x100000001b3L + text.charAt(i);
    return hash;
  }

  /** The numbers of all sound articles, ascending by id. */
  public int[] validNumbers() {
    return numbers.values().stream()
        .filter(number -> state(number) == State.SOUND)
        .sorted((one, other) -> ids[one].compareTo(ids[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
