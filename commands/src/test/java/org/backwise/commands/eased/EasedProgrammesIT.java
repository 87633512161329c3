package org.backwise.commands.eased;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;
import org.backwise.programmes.people.GeneratedPeople;
import org.backwise.safety.Verdict;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.hurt.Usual;
import org.backwise.sessions.reaction.Easing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmes whose doses went back are judged again, whole, and approved. */
class EasedProgrammesIT {

  private static final int PEOPLE = 40;
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final SessionKnowledge SESSIONS = SessionKnowledge.of(KNOWLEDGE);
  private static final ProgrammeMaker MAKER = new ProgrammeMaker(KNOWLEDGE);
  private static final List<Made> MADE = made();

  private record Made(long index, Intake intake, Programme programme) {}

  private static List<Made> made() {
    GeneratedPeople people = new GeneratedPeople(KNOWLEDGE, 7);
    return IntStream.range(0, PEOPLE).boxed().flatMap(i -> made(i, people).stream()).toList();
  }

  private static List<Made> made(int index, GeneratedPeople people) {
    Intake intake = people.person(index).intake();
    Answer answer = MAKER.make(new Request(intake, "made-up", PersonState.NEW, false, 12));
    return answer instanceof Answer.Approved approved
        ? List.of(new Made(index, intake, approved.approved().programme()))
        : List.of();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 13, 24, 38, 60})
  void areApprovedWheneverAMorningIsBad(int day) {
    int eased = 0;
    for (Made made : MADE) {
      List<Programme> after = Easing.PACES.stream().map(pace -> after(made, day, pace)).toList();
      eased += after.get(0).equals(made.programme()) ? 0 : 1;
      assertThat(after.stream().filter(programme -> approved(made, programme)).findFirst())
          .as("person %s", made.index())
          .isPresent();
    }
    assertThat(eased).isGreaterThan(PEOPLE / 4);
  }

  private static boolean approved(Made made, Programme programme) {
    return MAKER.judge().judge(made.intake(), PersonState.NEW, programme)
        instanceof Verdict.Approved;
  }

  /** After good days up to {@code day}, and then a bad morning. */
  private static Programme after(Made made, int day, int pace) {
    LocalDate last = made.programme().start().plusDays(day);
    Diary diary = new GoodDays(made.programme()).thenABadMorning(last);
    return SESSIONS.easing().of(made.programme(), diary, Usual.of(made.intake()), pace).programme();
  }
}
