package org.backwise.benchmarks.change;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.benchmarks.Spread;
import org.backwise.benchmarks.ours.Held;
import org.backwise.benchmarks.ours.Person;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.change.Change;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;
import org.backwise.programmes.change.ChangeRequest;
import org.backwise.programmes.change.Replanned;
import org.backwise.programmes.change.Replanner;

/** Changes one thing in the third week of everybody's programme, judged again. */
public final class Changes {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int PEOPLE = 200;
  private static final int WARM_UP = 20;
  private static final int WEEKS = 26;
  private static final int WEEK = 3;
  private static final double NANOS = 1e6;

  private final ProgrammeMaker maker;
  private final Replanner replanner;
  private final Map<String, List<Double>> times = new LinkedHashMap<>();
  private final Map<String, List<Double>> kept = new LinkedHashMap<>();
  private int programmes;
  private int changes;
  private int faulty;

  private Changes(Knowledge knowledge) {
    this.maker = new ProgrammeMaker(knowledge);
    this.replanner = new Replanner(knowledge, maker);
  }

  /** Writes the table to the file that is named, or to its usual place. */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments.length > 0 ? arguments[0] : "benchmarks/changes.txt");
    Knowledge knowledge = Knowledge.load();
    List<Person> people = new Held(knowledge).madeUp(PEOPLE);
    Changes warmUp = new Changes(knowledge);
    people.subList(0, WARM_UP).forEach(warmUp::person);
    Changes measured = new Changes(knowledge);
    people.forEach(measured::person);
    Files.writeString(out, String.join("\n", measured.lines()) + "\n");
    System.err.println("written: " + out);
  }

  private void person(Person who) {
    Request request = new Request(who.intake(), "made-up", PersonState.NEW, false, WEEKS);
    if (maker.make(request) instanceof Answer.Approved approved) {
      Programme programme = approved.approved().programme();
      programmes++;
      OneThing.of(who.intake(), programme, WEEK)
          .forEach((name, change) -> change(who, programme, name, change));
    }
  }

  private void change(Person who, Programme programme, String name, Change change) {
    ChangeRequest request =
        new ChangeRequest(
            who.intake(),
            intake -> "made-up",
            PersonState.NEW,
            programme,
            change,
            programme.start().plusWeeks(WEEK - 1L));
    long began = THREAD.getCurrentThreadCpuTime();
    Replanned result = replanner.replan(request);
    double millis = (THREAD.getCurrentThreadCpuTime() - began) / NANOS;
    changes++;
    faulty += result instanceof Replanned.Faulty ? 1 : 0;
    if (result instanceof Replanned.Made made) {
      times.computeIfAbsent(name, n -> new ArrayList<>()).add(millis);
      kept.computeIfAbsent(name, n -> new ArrayList<>()).add(Staying.percent(made));
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "One change in week %d of %d programmes of made-up people".formatted(WEEK, programmes));
    lines.add("%d changes asked for; %d answers refused by the judge".formatted(changes, faulty));
    rows(lines, "CPU ms of an answer, judged", times);
    rows(lines, "% of the items still allowed that stay", kept);
    return lines;
  }

  private static void rows(List<String> lines, String what, Map<String, List<Double>> by) {
    lines.add("");
    lines.add(what);
    lines.add(Spread.head());
    lines.add(spread(by.values().stream().flatMap(List::stream).toList()).row("all", 1));
    by.forEach((name, numbers) -> lines.add(spread(numbers).row(name, 1)));
  }

  private static Spread spread(List<Double> numbers) {
    return Spread.of(numbers.stream().mapToDouble(Double::doubleValue));
  }
}
