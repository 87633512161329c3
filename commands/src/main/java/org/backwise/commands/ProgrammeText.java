package org.backwise.commands;

import java.util.List;
import org.backwise.handouts.words.DoseWords;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Withheld;

/** A programme as plain text for a terminal or a letter. */
final class ProgrammeText {

  private final Texts texts;
  private final DoseWords doses;
  private final StringBuilder out = new StringBuilder();

  ProgrammeText(Knowledge knowledge) {
    this.texts = knowledge.texts();
    this.doses = new DoseWords(texts);
  }

  static String of(Withheld withheld) {
    StringBuilder out = new StringBuilder();
    out.append("No programme for now: ").append(String.join(", ", withheld.reasons()));
    out.append("\n\n").append(withheld.message()).append("\n");
    withheld.next().forEach(step -> out.append("- ").append(step).append("\n"));
    if (!withheld.rules().isEmpty()) {
      out.append("\nBecause of: ").append(String.join(", ", withheld.rules())).append("\n");
    }
    return out.toString();
  }

  String of(Programme programme) {
    line(
        "Your programme, from %s to %s (%s)"
            .formatted(programme.start(), programme.approvedUntil(), programme.status().code()));
    notices("Please note", programme.notices());
    notices("We have a question", programme.questions());
    programme.phases().forEach(this::phase);
    aerobic(programme.aerobic());
    section(
        "Goals",
        programme.goals().stream()
            .map(
                g ->
                    "%s by %s. %s"
                        .formatted(texts.measure(g.measure()).name(), g.due(), g.howChecked()))
            .toList());
    section(
        "To pause for now",
        programme.replaced().stream()
            .map(r -> texts.word("activities", r.activity()) + ": " + r.instead())
            .toList());
    section(
        "Made a little smaller",
        programme.relaxed().stream()
            .map(r -> r.text() + " (" + r.scope() + ")")
            .distinct()
            .toList());
    section(
        "Left out",
        programme.excluded().stream()
            .map(e -> texts.exercise(e.exercise()).name() + ": left out because " + e.reason())
            .toList());
    return out.toString();
  }

  private void phase(Phase phase) {
    line("");
    line(
        "%s, weeks %d-%d. %s"
            .formatted(
                texts.say("phase." + phase.name() + ".name"),
                phase.fromWeek(),
                phase.lastWeek(),
                phase.purpose()));
    phase.criteria().forEach(c -> line("  Move on when: " + c));
    phase.routines().forEach(this::routine);
  }

  private void routine(Routine routine) {
    line("");
    line(
        "  %s, about %d minutes"
            .formatted(
                texts.word("routines", routine.kind().code()),
                RoutineWords.minutes(routine.seconds())));
    routine.items().forEach(this::item);
  }

  private void item(Item item) {
    line("    %s: %s".formatted(texts.exercise(item.exercise()).name(), doses.of(item)));
    item.why().forEach(reason -> line("      " + reason.text()));
  }

  private void aerobic(List<AerobicWeek> weeks) {
    section(
        "Beside the sessions",
        weeks.stream()
            .map(
                w ->
                    "Week %d: %s, %d minutes on %d days"
                        .formatted(
                            w.week(),
                            texts.exercise(w.exercise()).name(),
                            w.minutesPerDay(),
                            w.daysPerWeek()))
            .toList());
  }

  private void notices(String title, List<Notice> notices) {
    section(title, notices.stream().map(Notice::text).toList());
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      line(title);
      lines.forEach(text -> line("- " + text));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
