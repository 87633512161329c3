package org.backwise.handouts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;

/** A cleared person, the same person without clearance, and one whom the danger answers hold. */
final class Fixtures {

  static final Knowledge KNOWLEDGE = Knowledge.load();
  static final Handouts HANDOUTS = Handouts.of(KNOWLEDGE);

  private static final ProgrammeMaker MAKER = new ProgrammeMaker(KNOWLEDGE);
  private static final Documents DOCUMENTS = Documents.of(KNOWLEDGE);
  private static final Map<Intake, Answer> ANSWERS = new ConcurrentHashMap<>();
  private static final int WEEKS = 12;

  private Fixtures() {}

  static Intake cleared() {
    return read(text("A. Clinician", "tie my shoes"));
  }

  static Intake cleared(String clinician, String activity) {
    return read(text(clinician, activity));
  }

  static Intake uncleared() {
    return read(without("clearance", "clearance"));
  }

  /** Without clearance, whose danger questions were all answered no. */
  static Intake quiet() {
    return read(without("yes: [{flag: better-with-movement, since: 2026-06-01}]", "yes: []"));
  }

  static Intake pregnant() {
    return read(without("pregnant: no", "pregnant: {dueDate: 2027-04-01}"));
  }

  /** So much that the days hold relief only. */
  static Intake hurting() {
    return read(
        text("A. Clinician", "tie my shoes")
            .replace("worst: 6, average: 4, now: 3", "worst: 8, average: 4, now: 8"));
  }

  static Intake minor() {
    return read(without("birthYear: 1979", "birthYear: 2009"));
  }

  /** Whom a physician has seen because of an answer; the clearance knows of the leg, too. */
  static Intake seen() {
    return read(
        text("A. Clinician", "tie my shoes")
            .replace(
                "seenFor: []",
                "seenFor: [{flag: better-with-movement, by: physician, on: 2026-11-12,"
                    + " outcome: exercise-allowed, saw: [{to: below-knee, side: left}]}]")
            .replace("falls12m: 0},", "falls12m: 0, spreads: [above-knee]},"));
  }

  static Intake emergency() {
    return read(
        text("A. Clinician", "tie my shoes").replace("better-with-movement", "saddle-numbness"));
  }

  static Answer answer(Intake intake) {
    Answer answer = made(intake);
    if (answer instanceof Answer.Faulty faulty) {
      throw new AssertionError(faulty.violations().toString());
    }
    return answer;
  }

  private static Answer made(Intake intake) {
    return ANSWERS.computeIfAbsent(
        intake,
        asked ->
            MAKER.make(new Request(asked, IntakeHash.of(asked), PersonState.NEW, true, WEEKS)));
  }

  static Handout programme(Intake intake) {
    Answer answer = answer(intake);
    return answer instanceof Answer.Approved approved
        ? HANDOUTS.programme(approved.approved(), intake, List.of())
        : HANDOUTS.programme(((Answer.Proposed) answer).proposed(), intake, List.of());
  }

  static Handout clinician(Intake intake) {
    Answer answer = answer(intake);
    if (answer instanceof Answer.Approved approved) {
      return HANDOUTS.clinician(approved.approved(), intake, List.of());
    } else if (answer instanceof Answer.Proposed proposed) {
      return HANDOUTS.clinician(proposed.proposed(), intake, List.of());
    }
    return HANDOUTS.clinician(((Answer.Held) answer).withheld(), intake, List.of());
  }

  /** The sheet of somebody whose programme is withheld and who asked to be shown an exercise. */
  static Handout asking(String exercise) {
    Answer.Held held = (Answer.Held) answer(emergency());
    return HANDOUTS.asking(List.of(exercise)).clinician(held.withheld(), emergency(), List.of());
  }

  static Programme programmeOf(Intake intake) {
    Answer answer = answer(intake);
    return answer instanceof Answer.Approved approved
        ? approved.approved().programme()
        : ((Answer.Proposed) answer).proposed().programme();
  }

  private static String text(String clinician, String activity) {
    return file("cleared.yaml").replace("NAME", quoted(clinician)).replace("OWN", quoted(activity));
  }

  /** Without clearance, and with one more thing changed. */
  private static String without(String before, String after) {
    String text = text("A. Clinician", "tie my shoes");
    int from = text.indexOf("clearance:");
    int to = text.indexOf("activity:");
    return (text.substring(0, from) + "clearance: {by: none}\n" + text.substring(to))
        .replace(before, after);
  }

  private static String quoted(String words) {
    return "\""
        + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0007", "\\u0007")
        + "\"";
  }

  private static Intake read(String text) {
    IntakeReading reading = DOCUMENTS.intakes().read("intake", text);
    if (reading instanceof IntakeReading.Whole whole) {
      return whole.intake();
    }
    throw new AssertionError(((IntakeReading.Broken) reading).problems().toString());
  }

  private static String file(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
