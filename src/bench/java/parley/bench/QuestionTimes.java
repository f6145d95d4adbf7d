package parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import parley.bench.invented.DossierFiles;
import parley.bench.method.ParleyMethods;

/** Every report by each of its keys: those of which the graph tells little, some and much. */
final class QuestionTimes {
  /** Many, or a pause of the machine or two would be the 99th percentile. */
  private static final int RUNS = 500;

  /** A line of Questions: report, key, value, and these numbers. */
  private static final List<String> NUMBERS = List.of("rows", "claims", "hits", "p50", "p99");

  private QuestionTimes() {}

  /** Notes each number under {@code report key place number}, seconds for p50 and p99. */
  static SortedMap<String, Double> run(DossierFiles data) throws Exception {
    Path store = data.folder().resolve("store");
    if (!Files.exists(store)) {
      Path made = data.folder().resolve("store.new");
      ChildProcess.delete(made);
      LoadJob job = new LoadJob(data, made, new RunFigures());
      ParleyMethods.first(job);
      Files.move(made, store);
    }
    Process process =
        ChildProcess.java(
                "parley.bench.QuestionBench",
                List.of(),
                List.of(store.toString(), String.valueOf(RUNS)))
            .start();
    RunFigures figures = new RunFigures();
    Map<String, Integer> places = new HashMap<>();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines()
          .peek(System.err::println) // it takes minutes, and what is told of one question is of use
          .skip(1)
          .forEach(line -> note(line.strip().split("\\s+"), places, figures));
    }
    int code = process.waitFor();
    if (code != 0) throw new IOException("Questions ended with " + code);
    return figures.all();
  }

  private static void note(String[] words, Map<String, Integer> places, RunFigures figures) {
    String question = words[0] + " " + words[1];
    int place = places.merge(question, 1, Integer::sum);
    int first = words.length - NUMBERS.size();
    for (int i = 0; i < NUMBERS.size(); i++) {
      double number = Double.parseDouble(words[first + i]);
      String name = NUMBERS.get(i);
      figures.put(
          question + " " + place + " " + name, name.startsWith("p") ? number / 1_000 : number);
    }
  }
}
