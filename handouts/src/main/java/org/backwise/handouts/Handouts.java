package org.backwise.handouts;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.backwise.handouts.clinician.ClinicianPage;
import org.backwise.handouts.exercises.ExercisesPage;
import org.backwise.handouts.fridge.FridgePage;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.ThisWeek;
import org.backwise.handouts.paper.Told;
import org.backwise.handouts.pictures.Pictures;
import org.backwise.handouts.programme.ProgrammePage;
import org.backwise.handouts.today.TodayPage;
import org.backwise.handouts.today.TodayPage.Given;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ApprovedRoutine;
import org.backwise.safety.DayKind;
import org.backwise.safety.Judge;
import org.backwise.safety.ProposedProgramme;

/**
 * Makes handouts of what safety has judged, and of nothing else. May be shared by threads.
 *
 * <p>{@code questions} are odd answers to confirm; they may be empty.
 */
public final class Handouts {

  private final Paper paper;
  private final Judge judge;
  private final List<String> asked;

  private Handouts(Paper paper, Judge judge, List<String> asked) {
    this.paper = paper;
    this.judge = judge;
    this.asked = List.copyOf(asked);
  }

  /** Handouts in the words of {@code knowledge}. */
  public static Handouts of(Knowledge knowledge) {
    return of(knowledge, Motions.of(knowledge.trees()), Judge.of(knowledge));
  }

  /** The same for somebody who has the motions and the judge of {@code knowledge} already. */
  public static Handouts of(Knowledge knowledge, Motions motions, Judge judge) {
    return new Handouts(Paper.of(knowledge, new Pictures(motions)), judge, List.of());
  }

  /** The same, for somebody who would like to be shown these exercises (R12). */
  public Handouts asking(List<String> exercises) {
    return new Handouts(paper, judge, exercises);
  }

  /** The programme for the person who does it. */
  public Handout programme(ApprovedProgramme approved, Intake intake, List<Notice> questions) {
    return new Handout(
        ProgrammePage.approved(paper, approved.programme(), told(intake, questions)));
  }

  /** A programme that is not yet to be done, and says so. */
  public Handout programme(ProposedProgramme proposed, Intake intake, List<Notice> questions) {
    return new Handout(
        ProgrammePage.proposed(paper, proposed.programme(), told(intake, questions)));
  }

  /** The exercise sheets of a programme. */
  public Handout exercises(ApprovedProgramme approved, Intake intake) {
    return new Handout(ExercisesPage.approved(paper, approved.programme(), intake));
  }

  /** The exercise sheets of a programme that is not yet to be done, and say so. */
  public Handout exercises(ProposedProgramme proposed, Intake intake) {
    return new Handout(ExercisesPage.proposed(paper, proposed.programme(), intake));
  }

  /** The week of {@code date} with boxes to tick; {@code date} lies within the programme. */
  public Handout fridge(ApprovedProgramme approved, Intake intake, LocalDate date) {
    ThisWeek week = ThisWeek.of(approved.programme(), date);
    return new Handout(FridgePage.of(paper, week, intake));
  }

  /** What was judged for one date; none of it is a day of rest. */
  public Handout today(
      ApprovedProgramme approved, Intake intake, LocalDate date, List<ApprovedRoutine> judged) {
    ThisWeek week = ThisWeek.of(approved.programme(), date);
    List<AerobicWeek> aerobic = aerobic(week, intake, date);
    List<Routine> routines = judged.stream().map(ApprovedRoutine::routine).toList();
    return new Handout(TodayPage.of(paper, week, new Given(date, routines, aerobic), intake));
  }

  /** None on a day that strong pain leaves to relief. */
  private List<AerobicWeek> aerobic(ThisWeek week, Intake intake, LocalDate date) {
    return judge.dayKind(intake, date, OptionalInt.empty()) == DayKind.RELIEF
        ? List.of()
        : week.aerobic();
  }

  /** The sheet for the clinician, with a programme that may be done. */
  public Handout clinician(ApprovedProgramme approved, Intake intake, List<Notice> questions) {
    return new Handout(
        ClinicianPage.approved(paper, approved.programme(), told(intake, questions)));
  }

  /** The sheet for the clinician, with a programme that waits for a clearance. */
  public Handout clinician(ProposedProgramme proposed, Intake intake, List<Notice> questions) {
    return new Handout(
        ClinicianPage.proposed(paper, proposed.programme(), told(intake, questions)));
  }

  /** The sheet for the clinician when there is no programme. */
  public Handout clinician(Withheld withheld, Intake intake, List<Notice> questions) {
    return new Handout(ClinicianPage.withheld(paper, withheld, told(intake, questions)));
  }

  /** The answers in words, as a piece of XHTML for a page. */
  public String answers(Intake intake) {
    return ClinicianPage.answers(paper, told(intake, List.of()));
  }

  /** The top of the sheet for the clinician, as a piece of XHTML for a page. */
  public String glance(ApprovedProgramme approved, Intake intake) {
    return ClinicianPage.glance(paper, approved.programme(), told(intake, List.of()));
  }

  /** The same where the programme waits for a clearance. */
  public String glance(ProposedProgramme proposed, Intake intake) {
    return ClinicianPage.glance(paper, proposed.programme(), told(intake, List.of()));
  }

  /** The same where there is no programme. */
  public String glance(Withheld withheld, Intake intake) {
    return ClinicianPage.glance(paper, withheld, told(intake, List.of()));
  }

  private Told told(Intake intake, List<Notice> questions) {
    return new Told(intake, judge.notices(intake, intake.start()), questions, asked);
  }
}
