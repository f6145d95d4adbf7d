package parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one run measures, by name: seconds under the name of what was done, processor seconds under
 * that name and {@code cpu}, the peak memory of the process in MB under {@code peak}.
 */
public final class RunFigures {
  /** Something to measure. */
  public interface Task {
    void run() throws Exception;
  }

  private final SortedMap<String, Double> figures = new TreeMap<>();

  /** Does it, and notes how long it takes. */
  public void time(String name, Task task) throws Exception {
    long cpu = cpu();
    long start = System.nanoTime();
    task.run();
    put(name, (System.nanoTime() - start) / 1e9);
    put(name + " cpu", (cpu() - cpu) / 1e9);
  }

  public void put(String name, double value) {
    figures.put(name, value);
  }

  public void putAll(RunFigures others) {
    figures.putAll(others.figures);
  }

  /** Notes the most memory that this process has had so far, and what another one had. */
  public void peak(double other) {
    put("peak", peakOfThisProcess() + other);
  }

  public SortedMap<String, Double> all() {
    return figures;
  }

  /** The most resident memory that this process has had, in MB, by the kernel's count. */
  public static double peakOfThisProcess() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException("the peak memory is only known on Linux", e);
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
