package org.backwise.programmes.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.backwise.model.change.Change;
import org.backwise.model.change.Difference;
import org.backwise.model.exercise.Position;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.Request;
import org.backwise.programmes.people.GeneratedPeople;
import org.junit.jupiter.api.Test;

/** Of what made-up people may still do, most stays when they change one thing. */
class NearestTest {

  private static final long SEED = 11;
  private static final int PEOPLE = 24;
  private static final int WEEK = 4;
  private static final int WEEKS = 12;
  private static final int ENOUGH = 80;

  private final GeneratedPeople people = new GeneratedPeople(Changing.KNOWLEDGE, SEED);

  @Test
  void keepsFourOfFiveItemsForHalfOfThemAtLeast() {
    List<Integer> stay = new ArrayList<>();
    LongStream.range(0, PEOPLE)
        .mapToObj(index -> people.person(index).intake())
        .forEach(intake -> measure(intake, stay));

    assertThat(stay).hasSizeGreaterThan(PEOPLE);
    assertThat(stay.stream().sorted().toList().get(stay.size() / 2)).isGreaterThanOrEqualTo(ENOUGH);
  }

  private static void measure(Intake intake, List<Integer> stay) {
    Request request = new Request(intake, "made-up", PersonState.NEW, false, WEEKS);
    if (Changing.MAKER.make(request) instanceof Answer.Approved approved) {
      Programme programme = approved.approved().programme();
      changes(intake, programme).forEach(change -> measure(intake, programme, change, stay));
    }
  }

  private static List<Change> changes(Intake intake, Programme programme) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Aches("knee"));
    changes.add(new Change.Limit(new ClearanceLimit.NoPosition(Position.PRONE)));
    Changing.coming(programme, WEEK)
        .map(Item::exercise)
        .max(String::compareTo)
        .ifPresent(exercise -> changes.add(new Change.Avoid(exercise)));
    intake.setting().equipment().stream()
        .findFirst()
        .ifPresent(equipment -> changes.add(new Change.Without(equipment)));
    return changes;
  }

  private static void measure(
      Intake intake, Programme programme, Change change, List<Integer> stay) {
    Replanned result =
        Changing.REPLANNER.replan(
            new ChangeRequest(
                intake,
                Changing.HASH,
                PersonState.NEW,
                programme,
                change,
                programme.start().plusWeeks(WEEK - 1L)));
    assertThat(result).as("%s", change).isNotInstanceOf(Replanned.Faulty.class);
    if (result instanceof Replanned.Made made) {
      stay.add(share(made));
    }
  }

  /** Per cent of the items that are still allowed. */
  private static int share(Replanned.Made made) {
    Set<String> barred =
        made.programme().excluded().stream()
            .filter(exclusion -> !exclusion.rules().isEmpty())
            .map(Exclusion::exercise)
            .collect(Collectors.toSet());
    int stays = 0;
    int goes = 0;
    for (Difference.OfRoutine routine : made.difference().routines()) {
      if (routine.kind() != RoutineKind.RELIEF) {
        stays += routine.stays().size();
        goes += (int) routine.goes().stream().filter(l -> !barred.contains(l.exercise())).count();
      }
    }
    return 100 * stays / Math.max(1, stays + goes);
  }
}
