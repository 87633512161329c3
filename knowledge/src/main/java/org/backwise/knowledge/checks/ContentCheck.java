package org.backwise.knowledge.checks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;

/** Checks a whole content folder: form, references, evidence, coverage, words. */
public final class ContentCheck {

  /** What planning and safety could not work without. */
  private static final List<Check> SOUND =
      List.of(
          new StrayCheck(),
          new ShareCheck(),
          new FamilyCheck(),
          new DoseOrderCheck(),
          new AerobicStepsCheck(),
          new PropertiesCheck(),
          new YieldingCheck(),
          new TimingCheck(),
          new PhasesCheck(),
          new SitesCheck(),
          new SpreadsCheck(),
          new PreferredCheck(),
          new MeanwhileCheck(),
          new BoundsCheck(),
          new TablesCheck(),
          new LimbRangeCheck(),
          new ReachCheck());

  /** What it rests on and what people see. */
  private static final List<Check> SHOWN =
      List.of(
          new EvidenceCheck(),
          new MotionCheck(),
          new FigureCheck(),
          new MeasureCheck(),
          new CoverageCheck(),
          new SignsCheck(),
          new SidedCheck(),
          new DuplicateCheck(),
          new LanguageCheck(),
          new WordsCheck(),
          new SpellingCheck(),
          new ReadingCheck(),
          new CatalogueCheck());

  private ContentCheck() {}

  /** Everything found in {@code folder}; places are relative to it. */
  public static Report run(Path folder) {
    Problems problems = new Problems();
    return run(Knowledge.fromFolder(folder, problems), problems);
  }

  /** Everything found in {@code knowledge}, and the {@code problems} with which it was read. */
  public static Report run(Knowledge knowledge, Problems problems) {
    sound(knowledge, problems);
    shown(knowledge, problems);
    return new Report(sorted(problems), ReadingCheck.grades(knowledge));
  }

  /** The checks without which content cannot be built in. */
  static void sound(Knowledge knowledge, Problems problems) {
    SOUND.forEach(check -> check.run(knowledge, problems));
  }

  /** The other checks. */
  static void shown(Knowledge knowledge, Problems problems) {
    SHOWN.forEach(check -> check.run(knowledge, problems));
  }

  /** All checks. */
  static List<Check> all() {
    return Stream.concat(SOUND.stream(), SHOWN.stream()).toList();
  }

  private static List<Problem> sorted(Problems problems) {
    return problems.all().stream()
        .distinct()
        .sorted(
            Comparator.comparing((Problem p) -> p.place().file())
                .thenComparingInt(p -> p.place().line()))
        .toList();
  }
}
