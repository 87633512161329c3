package org.backwise.server.pages.begin;

import java.util.List;
import org.backwise.server.intake.FormReading;
import org.springframework.stereotype.Component;

/** What was answered on each page, in a line or two of plain words. */
@Component
final class AnswersSaid {
  private final PlainWords words;

  AnswersSaid(PlainWords words) {
    this.words = words;
  }

  /** The lines of a page that needs nothing more. */
  List<String> on(String step, FormReading reading) {
    AnswerTree told = new AnswerTree(reading.tree().tree());
    ComplaintSaid complaint = new ComplaintSaid(words, told);
    HistorySaid history = new HistorySaid(words, told);
    LifeSaid life = new LifeSaid(words, told);
    return switch (step) {
      case Steps.SAFETY -> history.safety();
      case "you" -> complaint.you();
      case "birth" -> complaint.birth();
      case "where" -> complaint.where();
      case "pain" -> complaint.pain();
      case "movement" -> complaint.movement();
      case "conditions" -> history.conditions();
      case "operations" -> history.operations();
      case "limits" -> history.limits();
      case "days" -> life.days();
      case "things" -> life.things();
      case "time" -> life.time();
      case "wishes" -> life.wishes();
      case "clearance" -> history.clearance();
      default -> List.of();
    };
  }
}
