package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Withheld;
import org.backwise.model.rule.Tier;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;
import org.jspecify.annotations.Nullable;

/** The danger questions: the first thing that is looked at, and the last that is forgiven. */
public final class Screening {

  private final Grounds grounds;
  private final Withholding withholding;

  public Screening(Grounds grounds) {
    this.grounds = grounds;
    this.withholding = new Withholding(grounds.words());
  }

  /** What the answers say for a programme or session that begins on {@code date}. */
  public ScreeningResult screen(Intake intake, LocalDate date) {
    List<RatedFlag> flags = rated(intake, date);
    Release release = new Release(grounds, intake.screening(), intake.clearance());
    List<Concern> concerns = new ArrayList<>();
    gravest(flags, flag -> !release.frees(flag)).map(this::concern).forEach(concerns::add);
    new AskedLately(grounds).concern(intake.screening(), date).ifPresent(concerns::add);
    concerns.addAll(new PersonConcerns(grounds).of(intake, date));
    return concerns.isEmpty()
        ? new ScreeningResult.Clear(notices(intake, date, flags))
        : new ScreeningResult.Held(withholding.of(concerns, intake.country()));
  }

  /**
   * The answer to an emergency or same-day flag when nothing but the danger answers can be read;
   * empty when there is none. Only what those answers alone decide is counted.
   */
  public Optional<Withheld> danger(ScreeningAnswers answers, @Nullable String country) {
    Release release = new Release(grounds, answers, Clearance.NONE);
    List<Concern> concerns =
        gravest(
                new FlagTiers(grounds, new FlagFacts(answers)).of(answers),
                flag -> flag.tier().stops() && !release.frees(flag))
            .map(this::concern)
            .toList();
    return concerns.isEmpty() ? Optional.empty() : Optional.of(withholding.of(concerns, country));
  }

  /** The flags answered with yes or unsure that need a clinician's word within two weeks. */
  public List<RatedFlag> flagsToCover(Intake intake, LocalDate date) {
    Release release = new Release(grounds, intake.screening(), intake.clearance());
    return gravest(rated(intake, date), flag -> !release.seen(flag))
        .filter(flag -> flag.tier() == Tier.U)
        .toList();
  }

  private List<RatedFlag> rated(Intake intake, LocalDate date) {
    Facts facts = new Facts(intake, grounds.tables().phases(), grounds.conditions());
    return new FlagTiers(grounds, KnownFacts.on(date, facts)).of(intake.screening());
  }

  /**
   * Of all tiers that {@code stands} lets through, each flag's gravest: a visit may have answered a
   * graver one.
   */
  private static Stream<RatedFlag> gravest(List<RatedFlag> flags, Predicate<RatedFlag> stands) {
    List<RatedFlag> standing = flags.stream().filter(stands).toList();
    return standing.stream().filter(flag -> standing.stream().noneMatch(flag::milderThan));
  }

  private Concern concern(RatedFlag flag) {
    return new Concern(reason(flag.tier()), flag.ids(), grounds.words().flag(flag.flag()));
  }

  private static Reason reason(Tier tier) {
    return switch (tier) {
      case E -> Reason.EMERGENCY;
      case S -> Reason.SAME_DAY;
      case U, R -> Reason.SEE_CLINICIAN;
    };
  }

  private List<Notice> notices(Intake intake, LocalDate date, List<RatedFlag> flags) {
    List<Notice> notices = new ArrayList<>();
    for (String flag : flags.stream().map(RatedFlag::flag).distinct().toList()) {
      String words = grounds.words().flag(flag);
      notices.add(new Notice(flag, grounds.words().spoken(words, intake.country())));
    }
    notices.addAll(new PersonConcerns(grounds).notices(intake, date));
    return notices;
  }
}
