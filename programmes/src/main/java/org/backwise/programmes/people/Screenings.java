package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.SeenFor;

/** The danger answers: none, some, or asked too long ago. */
final class Screenings {

  private static final int WEEKS_AGO = 60;

  private final Knowledge knowledge;
  private final Making m;

  Screenings(Knowledge knowledge, Making making) {
    this.knowledge = knowledge;
    this.m = making;
    making.questions = knowledge.tables().screening().questionSet();
  }

  void make() {
    if (m.kind.equals("flagged")) {
      flags();
    } else if (m.kind.equals("stale")) {
      stale(m.draw("stale"));
    }
  }

  private void flags() {
    List<String> open = new ArrayList<>(knowledge.flags().ids());
    int count = m.mix.weights("flagCount").drawNumber(m.dice);
    for (int i = 0; i < count; i++) {
      String flag = open.remove(m.dice.below(open.size()));
      LocalDate since = m.clearedOn.minusDays(m.dice.between(2, 200));
      (m.chance("unsure") ? m.unsure : m.yes).add(new FlagAnswer(flag, since));
      seen(flag, since, m.draw("seenFor"));
    }
  }

  private void seen(String flag, LocalDate since, String how) {
    LocalDate on = since.plusDays(1);
    switch (how) {
      case "allowed" -> m.seenFor.add(new SeenFor(flag, "physician", on, "exercise-allowed"));
      case "refused" -> m.seenFor.add(new SeenFor(flag, "physician", on, "exercise-not-allowed"));
      case "looked-into" ->
          m.seenFor.add(new SeenFor(flag, "physician", on, "still-being-looked-into"));
      default -> {
        // nobody has looked at it yet
      }
    }
  }

  private void stale(String how) {
    switch (how) {
      case "long-ago" -> m.askedOn = m.start.minusDays(WEEKS_AGO);
      case "after-start" -> m.askedOn = m.start.plusDays(2);
      default -> m.questions = m.questions + 1;
    }
  }
}
