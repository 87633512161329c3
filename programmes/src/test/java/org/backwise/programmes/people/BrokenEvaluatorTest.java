package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.planning.Draft;
import org.backwise.planning.Planner;
import org.backwise.safety.Verdict;
import org.junit.jupiter.api.Test;

/** What one side forgets, the other one sees. */
class BrokenEvaluatorTest {

  private static final String FORGOTTEN = "lifting-hurts";

  @Test
  void theJudgeCatchesAPlannerThatForgotARule() {
    Planner forgetful = new Planner(Bench.without(FORGOTTEN));

    List<Violation> told =
        LongStream.range(0, 600)
            .mapToObj(index -> Bench.PEOPLE.person(index).intake())
            .filter(intake -> intake.pain().worseWith().contains("lifting"))
            .filter(intake -> Bench.JUDGE.withheld(intake, intake.start()).isEmpty())
            .limit(40)
            .flatMap(intake -> judged(forgetful, intake).stream())
            .toList();

    assertThat(told).extracting(Violation::detail).anyMatch(d -> d.startsWith(FORGOTTEN));
    assertThat(told)
        .allSatisfy(
            violation -> {
              assertThat(violation.rule()).isEqualTo("H1");
              assertThat(violation.detail())
                  .matches(FORGOTTEN + ".*|the test \\(.*\\) may not be done");
            });
  }

  private static List<Violation> judged(Planner planner, Intake intake) {
    LocalDate last = Bench.JUDGE.lastDate(intake, true).orElse(intake.start().plusWeeks(26));
    Draft draft = planner.draft(intake, PersonState.NEW, Status.APPROVED, "made-up", 8, last);
    boolean refused =
        draft instanceof Draft.Planned planned
            && Bench.JUDGE.judge(intake, PersonState.NEW, planned.programme())
                instanceof Verdict.Refused;
    return refused ? violations(intake, (Draft.Planned) draft) : List.of();
  }

  private static List<Violation> violations(Intake intake, Draft.Planned planned) {
    Verdict verdict = Bench.JUDGE.judge(intake, PersonState.NEW, planned.programme());
    return ((Verdict.Refused) verdict).violations();
  }
}
