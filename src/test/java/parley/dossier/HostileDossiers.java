package parley.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.dossier.source.DocumentSource;

/** Dossiers that try to do harm, by the names of their files. */
final class HostileDossiers {
  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final String HASH = "ab".repeat(32);
  private static final String OTHER_HASH = "cd".repeat(32);

  private static final String ARTICLE =
      "{\"id\": \"a\", \"title\": \"T\", \"sha256\": \"$H\", \"length\": 100,"
          + " \"publishedBasis\": \"unknown\"}";

  private static final String CLAIM =
      "\"article\": \"a\", \"act\": \"attends\", \"subject\": \"person:p\", \"event\": \"meeting:m\","
          + " \"paraphrase\": \"P.\", \"ranges\": [[0, 9]]";

  private static final String PERSON = "{\"people\": [{\"id\": \"person:x\", \"name\": \"%s\"}]}";

  private final Map<String, byte[]> all = new LinkedHashMap<>();

  private HostileDossiers() {}

  /** A good article with a claim, and the person and meeting that others refer to. */
  static DocumentSource neighbour() {
    String text =
        "{\"people\": [{\"id\": \"person:p\", \"name\": \"P\"}], \"events\": [{\"id\": \"meeting:m\","
            + " \"name\": \"M\", \"kind\": \"meeting\"}], \"processes\": [{\"id\": \"process:q\","
            + " \"name\": \"Q\"}]}\n{\"articles\": ["
            + ARTICLE
            + "], \"claims\": [{"
            + CLAIM
            + "}]}";
    return SampleDocuments.source(
        "good.jsonl", text.replace("\"a\"", "\"good\"").replace("$H", OTHER_HASH));
  }

  static Map<String, byte[]> all() throws IOException {
    HostileDossiers dossiers = new HostileDossiers();
    dossiers.json();
    dossiers.yaml();
    dossiers.bytes();
    dossiers.large();
    dossiers.packed();
    return dossiers.all;
  }

  private void add(String name, String text) {
    all.put(name, text.getBytes(UTF_8));
  }

  private void json() throws IOException {
    for (String line : Files.readAllLines(FOLDER.resolve("json.txt"))) {
      if (line.startsWith("#")) continue;
      String[] parts = line.split("\t", 2);
      for (String suffix : List.of(".json", ".jsonl", ".yaml")) {
        add(parts[0] + suffix, filled(parts[1]));
      }
    }
  }

  private static String filled(String text) {
    return text.replace("$A", ARTICLE)
        .replace("$C", CLAIM)
        .replace("$H", HASH)
        .replace("$N", OTHER_HASH);
  }

  private void yaml() throws IOException {
    String[] cases = Files.readString(FOLDER.resolve("yaml.txt")).split("(?m)^=== ", -1);
    for (int i = 1; i < cases.length; i++) {
      String[] parts = cases[i].split("\n", 2);
      add(parts[0] + ".yaml", parts[1]);
    }
  }

  private void bytes() {
    String good = PERSON.formatted("é");
    Map<String, Charset> charsets =
        Map.of("utf-16", UTF_16, "utf-16-unmarked", UTF_16LE, "latin-1", ISO_8859_1);
    for (String suffix : List.of(".json", ".jsonl", ".yaml")) {
      charsets.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(one -> all.put(one.getKey() + suffix, good.getBytes(one.getValue())));
      for (String bytes : List.of("c0af", "eda080", "f4908080", "80", "c3", "ff", "fc80808080af")) {
        all.put("bytes-" + bytes + suffix, raw(PERSON.formatted("%" + bytes + "%")));
      }
      all.put("marked-twice" + suffix, raw("%efbbbfefbbbf%" + PERSON.formatted("X")));
      all.put("null-bytes" + suffix, new byte[1000]);
      all.put("empty" + suffix, new byte[0]);
      add("blank" + suffix, " \n\t\n ");
      add("line-break-in-text" + suffix, PERSON.formatted("a\nb") + "5");
      add("control-in-text" + suffix, PERSON.formatted("\u001b[31m"));
      add("control-outside" + suffix, "\u001b[2J{}");
      add("next-line-between" + suffix, "{\"people\": []}\u0085{\"states\": 5}");
      add("separator-between" + suffix, "{\"people\": []}\u2028{\"states\": 5}");
      add("carriage-returns" + suffix, "{\"people\":\r[5],\r\"states\": 5}");
      add("windows-lines" + suffix, "{\"people\": []\r\n}\r\n{\"states\": 5}\r\n");
      add("wrong-format" + suffix, "<?xml version=\"1.0\"?><dossier/>");
      all.put("zip-archive" + suffix, raw("PK\u0003\u0004"));
      all.put("picture" + suffix, raw("%89%PNG\r\n%1a%\n"));
    }
  }

  /** Text with bytes in hexadecimal between percent signs. */
  private static byte[] raw(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] parts = text.split("%", -1);
    for (int i = 0; i < parts.length; i++) {
      byte[] bytes = i % 2 == 0 ? parts[i].getBytes(UTF_8) : HexFormat.of().parseHex(parts[i]);
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }

  private void large() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) keys.add("\"key" + i + "\": 1");
    for (String suffix : List.of(".json", ".jsonl", ".yaml")) {
      add("deep" + suffix, "{\"people\": " + "[".repeat(20_000) + "]".repeat(20_000) + "}");
      add("deep-objects" + suffix, "{\"a\":".repeat(200) + "1" + "}".repeat(200));
      add("long-number" + suffix, "{\"articles\": [{\"length\": " + "9".repeat(5_000) + "}]}");
      add("small-number" + suffix, "{\"articles\": [{\"length\": 1e-999999999}]}");
      add("huge-exponent" + suffix, "{\"articles\": [{\"length\": 1e999999999}]}");
      add("long-text" + suffix, PERSON.formatted("x".repeat(1_000_001)));
      add("long-name" + suffix, PERSON.formatted("x".repeat(10_001)));
      add("long-id" + suffix, PERSON.replace("person:x", "x".repeat(201)).formatted("X"));
      add("long-key" + suffix, "{\"" + "k".repeat(2_000) + "\": 1}");
      add("many-keys" + suffix, "{" + String.join(", ", keys) + "}");
    }
  }

  private void packed() {
    byte[] good = SampleDocuments.gzip(PERSON.formatted("X").repeat(99).getBytes(UTF_8));
    byte[] wrong = good.clone();
    wrong[good.length - 6] ^= 1;
    for (String suffix : List.of(".json.gz", ".jsonl.gz", ".yaml.gz")) {
      all.put("cut" + suffix, Arrays.copyOf(good, good.length - 9));
      all.put("wrong-sum" + suffix, wrong);
      all.put("start-alone" + suffix, Arrays.copyOf(good, 2));
      all.put("packed-twice" + suffix, SampleDocuments.gzip(good));
      all.put("bomb" + suffix, SampleDocuments.gzip(new byte[11 << 20]));
    }
  }
}
