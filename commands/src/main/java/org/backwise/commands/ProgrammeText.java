package org.backwise.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.words.AerobicWords;
import org.backwise.handouts.words.DoseWords;
import org.backwise.handouts.words.LeftOut;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Withheld;

/** A programme as plain text for a terminal or a letter. */
final class ProgrammeText {

  private final Knowledge knowledge;
  private final Texts texts;
  private final DoseWords doses;
  private final StringBuilder out = new StringBuilder();

  ProgrammeText(Knowledge knowledge) {
    this.knowledge = knowledge;
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
                    "%s: %d %s by %s. %s"
                        .formatted(
                            texts.measure(g.measure()).name(),
                            g.target(),
                            unit(g),
                            g.due(),
                            g.howChecked()))
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
    section("Left out", leftOut(LeftOut.of(programme.excluded())));
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
    section("Beside the sessions", new AerobicWords(texts).of(weeks));
  }

  private String unit(Goal goal) {
    return texts.word("units", knowledge.measures().get(goal.measure()).unit());
  }

  private List<String> leftOut(LeftOut leftOut) {
    List<String> lines = new ArrayList<>();
    for (Exclusion one : leftOut.told()) {
      lines.add(texts.exercise(one.exercise()).name() + ": left out because " + one.reason());
    }
    if (leftOut.others() > 0) {
      lines.add(texts.say("paper.programme.excluded.others", Map.of("count", leftOut.others())));
    }
    return lines;
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
