package org.backwise.benchmarks.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/** Reads the clock, the processor and the memory of this process, native memory too. */
final class Meter {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path CLEAR = Path.of("/proc/self/clear_refs");
  private static final String FORGET_PEAK = "5";
  private static final long NANOS = 1_000_000;
  private static final long LOOK_EVERY = 20;

  private final long wall;
  private final long cpu;
  private final long memory;

  private Meter(long wall, long cpu, long memory) {
    this.wall = wall;
    this.cpu = cpu;
    this.memory = memory;
  }

  static Meter start() {
    forgetPeak();
    return new Meter(System.nanoTime(), SYSTEM.getProcessCpuTime(), kilobytes("VmRSS:"));
  }

  /** Milliseconds of the processor since the start, of all threads. */
  long cpuMillis() {
    return (SYSTEM.getProcessCpuTime() - cpu) / NANOS;
  }

  Run.Cost cost() {
    long wallMillis = (System.nanoTime() - wall) / NANOS;
    return new Run.Cost(wallMillis, cpuMillis(), Math.max(0, kilobytes("VmHWM:") - memory));
  }

  /** Calls {@code stop} when the processor has worked so long; closed when there is no need. */
  Timer stopAfter(long limit, Runnable stop) {
    Timer timer = new Timer(true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            if (cpuMillis() >= limit) {
              stop.run();
            }
          }
        },
        LOOK_EVERY,
        LOOK_EVERY);
    return timer;
  }

  /** Where the system cannot forget it, the peak stays that of the whole process. */
  private static void forgetPeak() {
    try {
      Files.writeString(CLEAR, FORGET_PEAK);
    } catch (IOException e) {
      System.err.println("memory peaks are those of the whole process: " + e.getMessage());
    }
  }

  private static long kilobytes(String key) {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(key))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
