package org.backwise.server.pages.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.programme.Withheld;
import org.backwise.model.rule.DangerFlag;
import org.backwise.safety.Judge;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.pages.frame.DangerGroup;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.springframework.stereotype.Component;

/** The short danger questions before every session, and what an answer does. */
@Component
final class BeforeSession {
  private final Knowledge knowledge;
  private final Judge judge;
  private final Intakes intakes;
  private final Drafts drafts;

  BeforeSession(Knowledge knowledge, Judge judge, Intakes intakes, Drafts drafts) {
    this.knowledge = knowledge;
    this.judge = judge;
    this.intakes = intakes;
    this.drafts = drafts;
  }

  /** The flags that are asked again, in groups. */
  List<DangerGroup> groups() {
    return DangerGroup.of(knowledge, asked(), "");
  }

  private List<DangerFlag> asked() {
    return knowledge.flagsInOrder().stream().filter(DangerFlag::beforeSession).toList();
  }

  /**
   * Keeps what is new with the person's answers, so that everything stops until it is released.
   *
   * @return what stands in the way; empty when nothing does
   */
  Optional<Withheld> told(
      PersonId person, Intake intake, List<String> flags, LocalDate today, Locale locale) {
    List<String> known = asked().stream().map(DangerFlag::id).filter(flags::contains).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Intake now = intake.withScreening(with(intake.screening(), known, today));
    intakes.add(person.id(), UUID.randomUUID(), now);
    drafts.keep(person, with(drafts.of(person), known, today));
    String country = intake.country() == null ? locale.getCountry() : intake.country();
    return judge.danger(now.screening(), country);
  }

  private ScreeningAnswers with(ScreeningAnswers before, List<String> flags, LocalDate today) {
    List<FlagAnswer> yes = new ArrayList<>();
    before.yes().stream().filter(a -> !flags.contains(a.flag())).forEach(yes::add);
    flags.forEach(flag -> yes.add(new FlagAnswer(flag, today)));
    List<FlagAnswer> unsure =
        before.unsure().stream().filter(a -> !flags.contains(a.flag())).toList();
    return new ScreeningAnswers(today, before.questions(), yes, unsure, before.seenFor());
  }

  /** The form's own answers say the same, so that its first page shows what stops. */
  private static Draft with(Draft draft, List<String> flags, LocalDate today) {
    Draft next = draft.with("screening.askedOn", today.toString());
    for (String flag : flags) {
      next = next.with("flag." + flag, "yes").with("flag." + flag + ".ago", "");
    }
    return next;
  }
}
