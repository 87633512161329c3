package org.backwise.benchmarks.growth;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.benchmarks.ours.Held;
import org.backwise.benchmarks.ours.OurPhases;
import org.backwise.benchmarks.ours.Person;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.ClearanceLimit;

/** How planning time grows with the catalogue and with the weeks, and what memory is kept. */
public final class Growth {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int[] SIZES = {160, 320, 640};
  private static final int[] WEEKS = {4, 13, 26};
  private static final double NANOS = 1e6;

  private final List<String> lines = new ArrayList<>();
  private final List<Person> people;

  private Growth(List<Person> people) {
    this.people = people;
  }

  /** Writes the table to the file that is named, or to its usual place. */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments.length > 0 ? arguments[0] : "benchmarks/growth.txt");
    Memory memory = Memory.measure();
    Knowledge knowledge = Knowledge.load();
    Growth growth =
        new Growth(
            new Held(knowledge)
                .written(Path.of("benchmarks/people")).stream()
                    .filter(Growth::asksForNoExercise)
                    .toList());
    growth.lines.add(
        "Growth of planning time, CPU ms a person: " + growth.people.size() + " written people");
    growth.catalogue(knowledge);
    growth.weeks(knowledge);
    growth.lines.add(memory.text());
    Files.writeString(out, String.join("\n", growth.lines) + "\n");
    System.err.println("written: " + out);
  }

  /** Somebody whose clinician names an exercise cannot do with a part of the catalogue. */
  private static boolean asksForNoExercise(Person person) {
    return person.intake().clearance().limits().stream()
        .noneMatch(ClearanceLimit.MustInclude.class::isInstance);
  }

  private void catalogue(Knowledge knowledge) {
    Map<Integer, Double> times = new TreeMap<>();
    for (int size : SIZES) {
      times.put(size, time(new OurPhases(Variation.of(knowledge, size)), WEEKS[2]));
    }
    report("exercises, 26 weeks", times);
  }

  private void weeks(Knowledge knowledge) {
    OurPhases phases = new OurPhases(knowledge);
    Map<Integer, Double> times = new TreeMap<>();
    for (int weeks : WEEKS) {
      times.put(weeks, time(phases, weeks));
    }
    report("weeks, the whole catalogue", times);
  }

  /** Milliseconds a person, in the second of two rounds. */
  private double time(OurPhases phases, int weeks) {
    round(phases, weeks);
    long began = THREAD.getCurrentThreadCpuTime();
    round(phases, weeks);
    return (THREAD.getCurrentThreadCpuTime() - began) / NANOS / people.size();
  }

  private void round(OurPhases phases, int weeks) {
    people.forEach(person -> phases.of(person, weeks));
  }

  private void report(String what, Map<Integer, Double> times) {
    lines.add("");
    lines.add(what);
    times.forEach((size, ms) -> lines.add(String.format(Locale.ROOT, "%6d %9.2f", size, ms)));
    lines.add(String.format(Locale.ROOT, "exponent %.2f", exponent(times)));
  }

  /** The slope of the straight line through the logarithms, by least squares. */
  private static double exponent(Map<Integer, Double> times) {
    double x = times.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
    double y = times.values().stream().mapToDouble(Math::log).average().orElseThrow();
    double rise = 0;
    double run = 0;
    for (Map.Entry<Integer, Double> time : times.entrySet()) {
      double along = Math.log(time.getKey()) - x;
      rise += along * (Math.log(time.getValue()) - y);
      run += along * along;
    }
    return rise / run;
  }
}
