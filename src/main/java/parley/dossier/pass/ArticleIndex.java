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
  private static final int SHA256_BYTES = 32;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] ids = new String[16];
  private State[] states = new State[16];
  // The pieces of an article are a list: its last link, and from each link the one before.
  private int[] lastLink = new int[16];
  private int[] linkedFragment = new int[16];
  private int[] previousLink = new int[16];
  private int linkCount;
  private final BitSet defined = new BitSet();
  private long[] textHashes = new long[16];
  private int[] textHashFragments = new int[16];
  private int textHashCount;
  // Of each article the bytes of its text's SHA-256.
  private byte[] contentHashes = new byte[16 * SHA256_BYTES];

  int numberOf(String id) {
    Integer known = numbers.get(id);
    if (known != null) return known;
    int number = numbers.size();
    numbers.put(id, number);
    if (number == ids.length) {
      ids = Arrays.copyOf(ids, number * 2);
      states = Arrays.copyOf(states, number * 2);
      lastLink = Arrays.copyOf(lastLink, number * 2);
    }
    ids[number] = id;
    states[number] = State.LOOSE;
    lastLink[number] = NONE;
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
    boolean first = lastLink[number] == NONE;
    if (!first && linkedFragment[lastLink[number]] == where)
      return previousLink[lastLink[number]] == NONE;
    if (linkCount == linkedFragment.length) {
      linkedFragment = Arrays.copyOf(linkedFragment, linkCount * 2);
      previousLink = Arrays.copyOf(previousLink, linkCount * 2);
    }
    linkedFragment[linkCount] = where;
    previousLink[linkCount] = lastLink[number];
    lastLink[number] = linkCount++;
    return first;
  }

  /** The pieces that speak of an article, in their order. */
  public int[] fragments(int number) {
    int count = 0;
    for (int link = lastLink[number]; link != NONE; link = previousLink[link]) count++;
    int[] pieces = new int[count];
    for (int link = lastLink[number]; link != NONE; link = previousLink[link])
      pieces[--count] = linkedFragment[link];
    return pieces;
  }

  /** Notes that an article is here, not only claims of it. */
  void markDefined(int number) {
    if (defined.get(number)) setState(number, State.SUSPECT);
    defined.set(number);
  }

  boolean isDefined(int number) {
    return defined.get(number);
  }

  Set<String> definedIds() {
    Set<String> all = new TreeSet<>();
    for (int number = 0; number < size(); number++) if (defined.get(number)) all.add(ids[number]);
    return all;
  }

  public State state(int number) {
    return states[number];
  }

  /** What is suspect stays so until it is looked into. */
  void setState(int number, State state) {
    if (state(number) == State.SUSPECT && state == State.LOOSE) return;
    states[number] = state;
  }

  /** Notes that an article in a piece has the text of that hash. */
  void addTextHash(String sha256, int where) {
    if (textHashCount == textHashes.length) {
      textHashes = Arrays.copyOf(textHashes, textHashCount * 2);
      textHashFragments = Arrays.copyOf(textHashFragments, textHashCount * 2);
    }
    textHashes[textHashCount] = hash(sha256);
    textHashFragments[textHashCount++] = where;
  }

  /** Notes the hash of an article's text, which can be had again if it is a SHA-256. */
  void setContentHash(int number, String sha256) {
    if (!SHA_256.matcher(sha256).matches()) return;
    int start = number * SHA256_BYTES;
    if (start + SHA256_BYTES > contentHashes.length)
      contentHashes = Arrays.copyOf(contentHashes, 2 * (start + SHA256_BYTES));
    System.arraycopy(HexFormat.of().parseHex(sha256), 0, contentHashes, start, SHA256_BYTES);
  }

  /** The hash of a sound article's text. */
  public String contentHash(int number) {
    return HexFormat.of()
        .formatHex(contentHashes, number * SHA256_BYTES, (number + 1) * SHA256_BYTES);
  }

  /** The pieces whose articles may have one text with another, in their order. */
  int[] fragmentsSharingText() {
    long[] sorted = Arrays.copyOf(textHashes, textHashCount);
    Arrays.sort(sorted);
    Set<Long> twice = new HashSet<>();
    for (int i = 1; i < textHashCount; i++) if (sorted[i] == sorted[i - 1]) twice.add(sorted[i]);
    if (twice.isEmpty()) return new int[0];
    BitSet found = new BitSet();
    for (int i = 0; i < textHashCount; i++)
      if (twice.contains(textHashes[i])) found.set(textHashFragments[i]);
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
