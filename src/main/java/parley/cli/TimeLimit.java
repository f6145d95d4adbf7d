package parley.cli;

import java.time.Duration;
import parley.store.Patience;
import picocli.CommandLine.Option;

/** How long a question may take. */
final class TimeLimit {
  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description =
          "How long a question may take, printing included, 90s, 2m, 1h; 0 for no limit. Default: 2m.")
  Duration time = Patience.USUAL.question();
}
