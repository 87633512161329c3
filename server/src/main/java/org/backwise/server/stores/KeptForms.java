package org.backwise.server.stores;

import java.time.LocalDate;
import java.util.List;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.documents.intake.IntakeWriter;
import org.backwise.documents.programme.ProgrammeWriter;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.Setting;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Programme;
import org.backwise.reading.Problems;
import org.backwise.storage.TextForm;
import org.backwise.storage.TextForms;

/** The documents in which intakes and programmes are kept. */
public final class KeptForms {

  private KeptForms() {}

  /** Forms by {@code documents}. */
  public static TextForms of(Documents documents) {
    return new TextForms(new Intakes(documents), new Programmes(documents));
  }

  private record Intakes(Documents documents) implements TextForm<Intake> {

    @Override
    public String write(Intake intake) {
      return IntakeWriter.json(intake);
    }

    @Override
    public Intake read(String text) {
      if (documents.intakes().read("intake", text) instanceof IntakeReading.Whole whole) {
        return whole.intake();
      }
      throw new IllegalStateException(
          "A kept intake cannot be read. Maybe its codes have changed.");
    }
  }

  private record Programmes(Documents documents) implements TextForm<Programme> {

    @Override
    public String write(Programme programme) {
      return ProgrammeWriter.json(programme);
    }

    @Override
    public Programme read(String text) {
      Problems problems = new Problems();
      return documents
          .programmes()
          .read("programme", text, nobody(), problems)
          .filter(programme -> problems.none())
          .orElseThrow(() -> new IllegalStateException("A kept programme cannot be read."));
    }
  }

  /** A whole programme states everything, so nothing is taken from these answers. */
  private static Intake nobody() {
    LocalDate day = LocalDate.EPOCH;
    return new Intake(
        1,
        day,
        day,
        null,
        new Person(day.getYear(), Sex.NOT_SAID, null, null),
        new ScreeningAnswers(day, 1, List.of(), List.of(), List.of()),
        new Pain(List.of(), null, List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        Clearance.NONE,
        new Activity(null, List.of(), null),
        List.of(),
        0,
        new Setting(List.of(), List.of()),
        new Availability(20, 1, 3, false),
        new Preferences(List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
