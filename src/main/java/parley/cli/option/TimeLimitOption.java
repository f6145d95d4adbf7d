package parley.cli.option;

import java.time.Duration;
import parley.neo4j.transaction.Timeouts;
import picocli.CommandLine.Option;

/** How long a question may take. */
public final class TimeLimitOption {
  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description =
          "Time limit of a question, printing included: 90s, 2m, 1h; 0 for no limit. Default: 2m.")
  public Duration time = Timeouts.DEFAULT.query();
}
