package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.bench.invented.DossierFiles;
import parley.bench.method.LoadMethod;
import parley.bench.table.Sizes;
import parley.bench.table.Summary;

/** Every way to load, on twenty articles, ends with the same world, claims and evidence. */
class BenchIT {
  @TempDir static Path folder;

  @ParameterizedTest
  @EnumSource
  void loadsTheSameInEveryWay(LoadMethod way) throws Exception {
    DossierFiles data = DossierFiles.of(folder, 20);
    way.prepare(data);

    SortedMap<String, Double> figures = ChildProcess.load(way, data, folder.resolve("scratch"));

    assertThat(figures).containsKeys("load", "load cpu", "peak", "elements");
    new StepResult("load " + way.word() + " 20", "a machine", "", List.of(figures)).save(folder);
    assertThat(new Summary(folder, new Sizes(20, 20, 20, 20)).text())
        .contains("### Loading 20 articles", "| " + way.title() + " |");
  }
}
