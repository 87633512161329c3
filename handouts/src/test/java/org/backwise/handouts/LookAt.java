package org.backwise.handouts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.model.intake.Intake;

/** Writes every handout to a folder, to be looked at. */
final class LookAt {

  private LookAt() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    write(folder, "programme", Fixtures.programme(Fixtures.cleared()));
    write(folder, "proposal", Fixtures.programme(Fixtures.uncleared()));
    clinician(folder, "approved", Fixtures.cleared());
    clinician(folder, "proposed", Fixtures.minor());
    clinician(folder, "withheld", Fixtures.emergency());
  }

  private static void clinician(Path folder, String name, Intake intake) throws IOException {
    write(folder, "clinician-" + name, Fixtures.clinician(intake));
  }

  private static void write(Path folder, String name, Handout handout) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), handout.html());
    Files.write(folder.resolve(name + ".pdf"), handout.pdf());
  }
}
