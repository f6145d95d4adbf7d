package parley.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import parley.GeneratedDossier;
import parley.dossier.check.EntityChecks;
import parley.dossier.check.IdSuggestions;
import parley.dossier.check.ReferenceMessages;
import parley.dossier.parse.DocumentParser;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.ParsedFile;
import parley.dossier.parse.UnresolvedReference;
import parley.dossier.pass.FragmentChecks;
import parley.dossier.pass.RecordLocations;
import parley.dossier.pass.WholeDossierPass;
import parley.dossier.problem.Findings;
import parley.dossier.problem.Problem;
import parley.dossier.source.DocumentSource;
import parley.model.ArticleClaims;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.entity.EntityType;
import parley.model.source.Article;
import parley.model.source.TextHash;

/**
 * Reading piece by piece finds, word for word, what looking at all trees at once finds, whatever is
 * changed in a load and however it lies on lines and in files.
 */
@Tag("thorough")
public final class PassesAgreeTest {
  private static final Map<String, EntityType> GRAPH =
      Map.of("x", EntityType.PERSON, "state:1", EntityType.STATE, "demand:1", EntityType.PLACE);

  @TempDir Path folder;

  @RepeatedTest(150)
  void findTheSame(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    List<DocumentSource> sources = sources(lines(folder, random), random);
    AtOnce expected = AtOnce.read(sources);
    try (ReadResult result = DossierReader.read(sources)) {
      assertThat(result.problems(Map.of())).isEqualTo(expected.problems(Map.of()));
      assertThat(result.problems(GRAPH)).isEqualTo(expected.problems(GRAPH));
      assertThat(result.unresolvedIds()).isEqualTo(expected.missing());
      assertThat(result.entities()).isEqualTo(expected.dossier().entities());
      assertThat(list(result)).isEqualTo(sound(expected.dossier(), result));
      assertThat(list(result)).hasSize(result.articleCount()).isEqualTo(list(result));
      assertThat(result.texts())
          .containsExactlyElementsOf(list(result).stream().map(PassesAgreeTest::text).toList());
      assertThat(result.dossier()).isEqualTo(expected.dossier());
    }
  }

  private static TextHash text(ArticleClaims article) {
    return new TextHash(article.article().id(), article.article().sha256());
  }

  private static List<ArticleClaims> list(ReadResult result) {
    List<ArticleClaims> all = new ArrayList<>();
    result.articles().forEach(all::add);
    return all;
  }

  /** What a dossier says, article by article, of those that no problem speaks of. */
  private static List<ArticleClaims> sound(Dossier dossier, ReadResult result) {
    Set<String> kept = new TreeSet<>();
    result.articles().forEach(one -> kept.add(one.article().id()));
    Map<String, ArticleClaims> all = new TreeMap<>();
    for (Article article : dossier.articles()) {
      List<Claim> claims =
          dossier.claims().stream().filter(c -> c.article().equals(article.id())).toList();
      if (result.problems().isEmpty() || kept.contains(article.id())) {
        all.put(article.id(), new ArticleClaims(article, claims));
      }
    }
    return List.copyOf(all.values());
  }

  /** A load's lines with some changes, in their order or not. */
  public static List<String> lines(Path folder, Random random) throws Exception {
    Path file = GeneratedDossier.write(folder.resolve("a.jsonl"), random.nextInt(9), 3);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    TreeMutation mutation = new TreeMutation(random);
    for (int change = random.nextInt(5); change > 0; change--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(8)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length())));
        case 3 -> lines.set(at, line.replaceFirst("\":", "\" :").replace("article-1", "article-2"));
        case 4 -> lines.add(at, " ");
        default -> {
          if (line.startsWith("{")) lines.set(at, mutated(line, mutation));
        }
      }
    }
    if (random.nextInt(3) == 0) Collections.shuffle(lines, random);
    return random.nextInt(3) == 0 ? lines : joined(lines, random);
  }

  private static String mutated(String line, TreeMutation mutation) {
    try {
      return mutation.of(TreeMutation.json(line)).toString();
    } catch (RuntimeException e) {
      return line; // cut before
    }
  }

  /** Several lines become one, as when an article and its claims are written together. */
  private static List<String> joined(List<String> lines, Random random) {
    List<String> joined = new ArrayList<>();
    ObjectNode open = new ObjectMapper().createObjectNode();
    for (String line : lines) {
      JsonNode root;
      try {
        root = TreeMutation.json(line);
      } catch (RuntimeException e) {
        joined.add(line);
        continue;
      }
      boolean mergeable = root.isObject() && root.size() == 1 && root.iterator().next().isArray();
      if (!mergeable) {
        joined.add(line);
        continue;
      }
      String section = root.fieldNames().next();
      if (open.has(section) || random.nextInt(4) > 0) {
        root.path(section).forEach(open.withArray("/" + section.replace("/", "~1"))::add);
      } else {
        joined.add(open.toString());
        open = ((ObjectNode) root).deepCopy();
      }
    }
    joined.add(open.toString());
    return joined;
  }

  /** One to three files: JSON Lines, the last perhaps JSON in YAML's clothes. */
  public static List<DocumentSource> sources(List<String> lines, Random random) {
    List<DocumentSource> sources = new ArrayList<>();
    int files = 1 + random.nextInt(3);
    for (int i = 0; i < files; i++) {
      List<String> part = lines.subList(lines.size() * i / files, lines.size() * (i + 1) / files);
      boolean one = i > 0 && part.size() == 1;
      String text = String.join(random.nextBoolean() ? "\n" : "\r\n", part);
      byte[] bytes = text.getBytes(UTF_8);
      boolean packed = random.nextInt(4) == 0;
      sources.add(
          SampleDocuments.source(
              i + (one ? ".yaml" : ".jsonl") + (packed ? ".gz" : ""),
              packed ? SampleDocuments.gzip(bytes) : bytes));
    }
    return sources;
  }

  /** All trees at once. */
  private record AtOnce(
      List<ParsedFile> files,
      RecordLocations places,
      Map<String, EntityType> types,
      boolean whole) {
    static AtOnce read(List<DocumentSource> sources) {
      List<ParsedFile> files = sources.stream().map(DocumentParser::read).toList();
      List<DocumentTree> trees = files.stream().flatMap(file -> file.trees().stream()).toList();
      trees.forEach(tree -> FragmentChecks.check(tree, false));
      boolean whole = files.stream().allMatch(ParsedFile::isComplete);
      Map<String, EntityType> types = new EntityChecks(trees).types();
      return new AtOnce(files, WholeDossierPass.of(trees, whole, null), types, whole);
    }

    Dossier dossier() {
      return new Dossier(
          List.copyOf(places.entities().keySet()),
          List.copyOf(places.articles().keySet()),
          List.copyOf(places.claims().keySet()));
    }

    Set<String> missing() {
      Set<String> missing = new TreeSet<>();
      files.forEach(file -> open(file).forEach(reference -> missing.add(reference.id())));
      return missing;
    }

    private static Stream<UnresolvedReference> open(ParsedFile file) {
      return file.trees().stream()
          .flatMap(tree -> tree.unresolvedReferences().stream())
          .sorted(UnresolvedReference.ORDER);
    }

    List<Problem> problems(Map<String, EntityType> inGraph) {
      IdSuggestions suggestions = new IdSuggestions(types, inGraph);
      List<Problem> problems = new ArrayList<>();
      for (ParsedFile file : files) {
        Findings findings = file.findings();
        open(file)
            .filter(reference -> whole || inGraph.containsKey(reference.id()))
            .flatMap(
                reference -> ReferenceMessages.problem(reference, inGraph, suggestions).stream())
            .forEach(finding -> findings.add(List.of(finding)));
        problems.addAll(findings.problems(file.name()));
      }
      return problems;
    }
  }
}
