package parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.neo4j.kernel.internal.Version;

/** On what it is measured. */
final class Machine {
  private Machine() {}

  /** Cores, memory, system, JVM with its options, engine. */
  static String describe() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var runtime = ManagementFactory.getRuntimeMXBean();
    return String.format(
        Locale.ROOT,
        "%d cores, %d GiB, %s %s, %s %s with %s, Neo4j %s",
        system.getAvailableProcessors(),
        Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
        system.getName(),
        system.getArch(),
        runtime.getVmName(),
        System.getProperty("java.version"),
        runtime.getInputArguments().stream().filter(option -> option.startsWith("-X")).toList(),
        Version.getNeo4jVersion());
  }
}
