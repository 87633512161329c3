package org.backwise.server.screening;

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
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Keeping;
import org.springframework.stereotype.Component;

/** Signs of danger that are told before a session: everything stops until they are released. */
@Component
public final class NewSigns {
  private final Knowledge knowledge;
  private final Judge judge;
  private final Intakes intakes;
  private final Drafts drafts;

  NewSigns(Knowledge knowledge, Judge judge, Intakes intakes, Drafts drafts) {
    this.knowledge = knowledge;
    this.judge = judge;
    this.intakes = intakes;
    this.drafts = drafts;
  }

  /** The flags that are asked before every session. */
  public List<DangerFlag> asked() {
    return knowledge.flagsInOrder().stream().filter(DangerFlag::beforeSession).toList();
  }

  /**
   * Keeps what is new with the person's answers, once for each {@code id}.
   *
   * @return what stands in the way; empty when nothing does
   */
  public Optional<Withheld> told(
      PersonId person, UUID id, List<String> flags, LocalDate on, Locale locale) {
    List<String> known = asked().stream().map(DangerFlag::id).filter(flags::contains).toList();
    Optional<Intake> before = intakes.newest(person.id());
    if (known.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    Intake now = with(before.get(), known, on);
    if (intakes.add(person.id(), id, now) == Keeping.ADDED) {
      drafts.keep(person, with(drafts.of(person), known, on));
    }
    String country = now.country() == null ? locale.getCountry() : now.country();
    return judge.danger(now.screening(), country);
  }

  /** The answers of {@code intake} with {@code flags} answered yes. */
  static Intake with(Intake intake, List<String> flags, LocalDate on) {
    ScreeningAnswers before = intake.screening();
    List<FlagAnswer> yes = new ArrayList<>();
    before.yes().stream().filter(a -> !flags.contains(a.flag())).forEach(yes::add);
    flags.forEach(flag -> yes.add(new FlagAnswer(flag, on)));
    List<FlagAnswer> unsure =
        before.unsure().stream().filter(a -> !flags.contains(a.flag())).toList();
    return intake.withScreening(
        new ScreeningAnswers(on, before.questions(), yes, unsure, before.seenFor()));
  }

  /** The form's own answers say the same, so that its first page shows what stops. */
  private static Draft with(Draft draft, List<String> flags, LocalDate on) {
    Draft next = Asking.asOf(draft, on);
    for (String flag : flags) {
      next = next.with("flag." + flag, "yes").with("flag." + flag + ".ago", "");
    }
    return next;
  }
}
