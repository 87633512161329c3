package org.backwise.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Violation;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.safety.audit.Auditor;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.LastDate;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.clearance.ClearanceCheck;
import org.backwise.safety.clearance.ClearanceConcern;
import org.backwise.safety.clearance.ClearanceGap;
import org.backwise.safety.prescription.OfferedMeasures;
import org.backwise.safety.screening.Screening;
import org.backwise.safety.screening.ScreeningResult;
import org.backwise.safety.screening.Withholding;
import org.jspecify.annotations.Nullable;

/** Says whether a programme may be given: screens first, then the clearance, then every rule. */
public final class Judge {

  private static final String ENGLISH = "en";

  private final Grounds grounds;

  public Judge(Grounds grounds) {
    this.grounds = grounds;
  }

  /** A judge who goes by {@code knowledge} and answers in English. */
  public static Judge of(Knowledge knowledge) {
    return new Judge(Grounds.of(knowledge, ENGLISH));
  }

  /** Whether {@code programme} may be given to this person; never throws for what it is given. */
  public Verdict judge(Intake intake, PersonState state, Programme programme) {
    return judge(intake, state, programme, programme.start(), programme.start());
  }

  /**
   * As {@link #judge(Intake, PersonState, Programme)}, for a programme that is under way: the
   * answers and the clearance have to stand on {@code today}, and it is held against the rules from
   * the week of {@code today} on. What lies before is past.
   */
  public Verdict judge(Intake intake, PersonState state, Programme programme, LocalDate today) {
    return judge(intake, state, programme, today, today);
  }

  /**
   * Whether a programme that was approved still holds from the week of {@code today} on; whether
   * the answers still stand is asked day by day.
   */
  public Verdict judgeAgain(
      Intake intake, PersonState state, Programme programme, LocalDate today) {
    return judge(intake, state, programme, programme.start(), today);
  }

  private Verdict judge(
      Intake intake, PersonState state, Programme programme, LocalDate answersOn, LocalDate today) {
    try {
      return verdict(intake, state, programme, answersOn, today);
    } catch (RuntimeException e) {
      return new Verdict.Refused(
          List.of(new Violation("STATED", "programme", "could not be judged: " + e)));
    }
  }

  /** What stands in the way of any programme that starts on {@code date}, clearance included. */
  public Optional<Withheld> withheld(Intake intake, LocalDate date) {
    return screened(intake, date).or(() -> uncleared(intake, date));
  }

  /**
   * What the danger answers and the person's conditions put in the way, the clearance left aside.
   */
  public Optional<Withheld> screened(Intake intake, LocalDate date) {
    return new Screening(grounds).screen(intake, date) instanceof ScreeningResult.Held held
        ? Optional.of(held.withheld())
        : Optional.empty();
  }

  /** What the danger answers alone say, when nothing else of the intake can be read. */
  public Optional<Withheld> danger(ScreeningAnswers answers, @Nullable String country) {
    return new Screening(grounds).danger(answers, country);
  }

  /** What strong pain leaves of {@code date}; no pain now: as the answers last said. */
  public DayKind dayKind(Intake intake, LocalDate date, OptionalInt painNow) {
    return new ReliefDays(grounds).on(intake, date, painNow);
  }

  /** Whether {@code measure} may be shown to this person as something to do on {@code date}. */
  public boolean offers(Measure measure, Intake intake, PersonState state, LocalDate date) {
    return new OfferedMeasures(grounds, intake, state).has(measure, date);
  }

  /** Notices of the danger answers, for the clinician's sheet. */
  public List<Notice> notices(Intake intake, LocalDate date) {
    List<Notice> notices = new ArrayList<>();
    if (new Screening(grounds).screen(intake, date) instanceof ScreeningResult.Clear clear) {
      notices.addAll(clear.notices());
      switch (dayKind(intake, date, OptionalInt.empty())) {
        case RELIEF -> notices.add(notice("relief-today"));
        case GENTLE -> notices.add(notice("gentle-only"));
        case USUAL -> {}
      }
    }
    return notices;
  }

  private Notice notice(String code) {
    return new Notice(code, grounds.words().message("notice." + code));
  }

  /** What is worth a word in {@code programme} and breaks no rule. */
  public List<Notice> remarks(Intake intake, PersonState state, Programme programme) {
    return new Remarks(grounds).of(Case.of(grounds, intake, state, programme, true));
  }

  /** The last date that may be given: a due date, the clearance's end or a review. */
  public Optional<LocalDate> lastDate(Intake intake, boolean cleared) {
    return LastDate.of(intake, grounds.tables().screening(), cleared).map(LastDate::date);
  }

  /** Whether a routine of {@code programme}, as it was read back, may be done on a date. */
  public DayVerdict judgeDay(
      Intake intake, PersonState state, Programme programme, DayQuestion question) {
    try {
      Optional<Withheld> withheld = withheld(intake, question.date());
      return withheld.isPresent()
          ? new DayVerdict.Held(withheld.get())
          : new DayJudge(grounds, intake, state, programme).answer(question);
    } catch (RuntimeException e) {
      return new DayVerdict.Rest(
          List.of(new Violation("STATED", question.date().toString(), "not judged: " + e)));
    }
  }

  private Verdict verdict(
      Intake intake, PersonState state, Programme programme, LocalDate answersOn, LocalDate today) {
    Optional<Withheld> screened = screened(intake, answersOn);
    if (screened.isPresent()) {
      return new Verdict.Held(screened.get());
    }
    boolean cleared = new ClearanceCheck(grounds).gaps(intake, answersOn).isEmpty();
    if (!cleared && programme.status() == Status.APPROVED) {
      return new Verdict.Held(uncleared(intake, answersOn).orElseThrow());
    }
    List<Violation> violations = violations(intake, state, programme, cleared, today);
    if (!violations.isEmpty()) {
      return new Verdict.Refused(violations);
    }
    return cleared
        ? new Verdict.Approved(new ApprovedProgramme(programme))
        : new Verdict.ProposalOnly(new ProposedProgramme(programme));
  }

  /** What cannot be read rightly is named alone: judging it further would mean nothing. */
  private List<Violation> violations(
      Intake intake, PersonState state, Programme programme, boolean cleared, LocalDate today) {
    List<Violation> violations = new ArrayList<>(new Legible(grounds).gaps(intake, state));
    violations.addAll(new Legible(grounds).gaps(programme));
    return violations.isEmpty()
        ? Auditor.violations(Case.of(grounds, intake, state, programme, cleared, today))
        : violations;
  }

  private Optional<Withheld> uncleared(Intake intake, LocalDate date) {
    List<ClearanceGap> gaps = new ClearanceCheck(grounds).gaps(intake, date);
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Withholding(grounds.words())
                .of(List.of(new ClearanceConcern(grounds.words()).of(gaps)), intake.country()));
  }
}
