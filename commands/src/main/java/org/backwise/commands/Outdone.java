package org.backwise.commands;

import java.util.List;
import java.util.Optional;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.planning.Planner;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.PlannedPhase;
import org.backwise.planning.search.Rivals;

/** Says of exercises that no rule leaves out what was better than them, and by how much. */
final class Outdone {

  private static final int WEEKS = 26;
  private static final double PERCENT = 10;

  private final List<PlannedPhase> phases;

  private Outdone(List<PlannedPhase> phases) {
    this.phases = phases;
  }

  /** By the plan that led to {@code programme}. */
  static Outdone by(Content content, Intake intake, Programme programme) {
    Planner planner = content.maker().planner();
    Person person = Person.of(intake, PersonState.NEW, content.knowledge());
    Course course =
        Course.of(
            intake,
            PersonState.NEW,
            content.knowledge(),
            person.facts(),
            WEEKS,
            programme.approvedUntil());
    return new Outdone(planner.phases(person, course).planned());
  }

  /** A line for the phase in which {@code exercise} came nearest. */
  Optional<String> line(String exercise) {
    return phases.stream()
        .flatMap(phase -> Rivals.of(phase, exercise).map(r -> new Near(phase, r)).stream())
        .min((a, b) -> a.compareTo(b))
        .map(Near::line);
  }

  private record Near(PlannedPhase phase, Rivals.Rival rival) implements Comparable<Near> {

    @Override
    public int compareTo(Near other) {
      int unmet = Integer.compare(rival.unmet().size(), other.rival.unmet().size());
      return unmet != 0 ? unmet : Long.compare(rival.lessMilli(), other.rival.lessMilli());
    }

    String line() {
      return "in the place of %s (%s, %s) %s"
          .formatted(rival.instead(), phase.leg().name(), rival.routine().code(), cost());
    }

    private String cost() {
      if (!rival.unmet().isEmpty()) {
        return "a week would go without " + String.join(", ", rival.unmet());
      }
      return rival.lessMilli() > 0
          ? "a week would be worth %.1f %% less".formatted(rival.lessMilli() / PERCENT)
          : "a week would be worth as much, but rest, growth or how many there are stand against"
              + " it";
    }
  }
}
